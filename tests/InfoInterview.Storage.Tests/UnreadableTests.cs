using InfoInterview.Engagements;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>A row that cannot be read fails no list, is shown as it stands, and can be erased.</summary>
public abstract class UnreadableTests(DatabaseKind kind)
{
    [Fact]
    public async Task A_broken_record_fails_no_list_and_can_be_erased()
    {
        using var database = new TempDatabase(kind);
        var (store, due) = await database.OpenAsync<DueStore>();
        var owner = Given.Dana.Id;
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(owner, [Given.Ruth, Given.Person(1), Given.Person(2)]);
        await store.AppendAsync(owner, Given.Ruth.Id, 0, Given.Sent(), Given.Monday);
        database.Run("UPDATE \"Contacts\" SET \"Document\" = '[null' WHERE \"SearchText\" LIKE '%halvorsen%'").Should().Be(1);
        var now = Given.Monday + Duration.FromDays(8);

        var page = await store.ListContactsAsync(owner, null, 0, 10);
        page.Items.Should().HaveCount(3);
        page.Items.Single(one => one.Unreadable is not null).Should()
            .Match<StoredContact>(one => one.Unreadable == "[null" && one.Contact.Id == Given.Ruth.Id);
        await due.RebuildAsync(owner, now);
        (await due.ListAsync(owner, DueList.NotAsked, now, 0, 10)).Steps.Should().HaveCount(2);
        (await due.ListAsync(owner, DueList.UnderWay, now, 0, 10)).Steps.Should().BeEmpty();
        var read = new List<StoredEngagement>();
        await foreach (var stored in store.EngagementsAsync(owner, onlyStarted: false)) read.Add(stored);
        read.Should().HaveCount(2);
        (await store.ImportAsync(owner, [Given.Ruth with { Id = Given.ContactId(77), Role = "Director" }])).Unchanged.Should().Be(1);

        (await store.EraseContactAsync(owner, Given.Ruth.Id, new LocalDate(2026, 3, 9))).Should().NotBeNull();
        (await store.ListContactsAsync(owner, null, 0, 10)).Total.Should().Be(2);
        (await store.ImportAsync(owner, [Given.Ruth with { Id = Given.ContactId(78) }])).Refused.Should()
            .Be(1, "their addresses were known beside the record");
    }

    [Fact]
    public async Task A_broken_fact_is_kept_word_for_word_and_the_others_count()
    {
        using var database = new TempDatabase(kind);
        var (store, due) = await database.OpenAsync<DueStore>();
        var owner = Given.Dana.Id;
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(owner, [Given.Ruth]);
        await store.AppendAsync(owner, Given.Ruth.Id, 0, Given.Sent(), Given.Monday);
        await store.AppendAsync(owner, Given.Ruth.Id, 1, Given.Yes("yes", 5), Given.Later);
        database.Run("UPDATE \"Facts\" SET \"Payload\" = '{\"kind\":\"replyReceived\",\"at\":7' WHERE \"Sequence\" = 2").Should().Be(1);

        var found = (await store.FindEngagementAsync(owner, Given.Ruth.Id))!;
        found.Version.Should().Be(2);
        found.Engagement.Facts[1].Should().BeOfType<UnknownFact>().Which.Content.Should().Be("{\"kind\":\"replyReceived\",\"at\":7");
        found.Engagement.Stage.Should().Be(Stage.AwaitingReply);
        (await due.RebuildAsync(owner, Given.Later)).Should().Be(1);
        (await store.AppendAsync(owner, Given.Ruth.Id, 2, Given.Yes("again", 9), Given.Later)).Should().BeOfType<AppendOutcome.Appended>();
    }

    public sealed class OnSqlite() : UnreadableTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : UnreadableTests(DatabaseKind.PostgreSql);
}
