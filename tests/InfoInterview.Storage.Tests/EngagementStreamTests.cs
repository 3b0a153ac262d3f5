using InfoInterview.Storage;

namespace InfoInterview.Tests;

public abstract class EngagementStreamTests(DatabaseKind kind)
{
    private const int People = (InterviewStore.EngagementsAtATime * 2) + 50;

    [Fact]
    public async Task The_stream_gives_every_history_once_or_only_those_with_facts()
    {
        using var database = new TempDatabase(kind);
        var store = await SeedAsync(database);
        foreach (var number in new[] { 3, 140, 449 }) await store.AppendAsync(Given.Dana.Id, Given.Person(number).Id, 0, Given.Sent("key"), Given.Later);

        var all = await ReadAsync(store, onlyStarted: false);
        var started = await ReadAsync(store, onlyStarted: true);

        all.Select(one => one.Engagement.Contact).Should().BeEquivalentTo(Enumerable.Range(0, People).Select(number => Given.Person(number)));
        all.Sum(one => one.Version).Should().Be(3);
        started.Select(one => one.Engagement.Contact).Should().BeEquivalentTo([Given.Person(3), Given.Person(140), Given.Person(449)]);
        started.Should().OnlyContain(one => one.Version == 1 && one.Engagement.Facts[0] == Given.Sent("key"));
    }

    [Fact]
    public async Task Writing_while_reading_the_stream_is_possible()
    {
        using var database = new TempDatabase(kind);
        var store = await SeedAsync(database);

        await foreach (var one in store.EngagementsAsync(Given.Dana.Id, onlyStarted: false))
        {
            (await store.AppendAsync(Given.Dana.Id, one.Engagement.Contact.Id, one.Version, Given.Sent("key"), Given.Later)).Should().BeOfType<AppendOutcome.Appended>();
        }

        (await ReadAsync(store, onlyStarted: true)).Should().HaveCount(People);
    }

    [Fact]
    public async Task A_seeker_who_is_unknown_has_no_histories()
    {
        using var database = new TempDatabase(kind);

        (await ReadAsync(await database.OpenAsync(), onlyStarted: false)).Should().BeEmpty();
    }

    private static async Task<InterviewStore> SeedAsync(TempDatabase database)
    {
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(Given.Dana.Id, [.. Enumerable.Range(0, People).Select(number => Given.Person(number))]);
        return store;
    }

    private static async Task<List<StoredEngagement>> ReadAsync(InterviewStore store, bool onlyStarted)
    {
        var all = new List<StoredEngagement>();
        await foreach (var one in store.EngagementsAsync(Given.Dana.Id, onlyStarted)) all.Add(one);
        return all;
    }

    public sealed class OnSqlite() : EngagementStreamTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : EngagementStreamTests(DatabaseKind.PostgreSql);
}
