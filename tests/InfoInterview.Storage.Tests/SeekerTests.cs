using InfoInterview.People;

namespace InfoInterview.Tests;

public abstract class SeekerTests(DatabaseKind kind)
{
    [Fact]
    public async Task A_seeker_comes_back_as_saved_also_to_another_process()
    {
        using var database = new TempDatabase(kind);
        await (await database.OpenAsync()).SaveSeekerAsync(Given.Dana);

        (await (await database.OpenAsync()).FindSeekerAsync(Given.Dana.Id)).Should().Be(Given.Dana);
    }

    [Fact]
    public async Task Saving_a_seeker_again_replaces_what_was_known()
    {
        using var database = new TempDatabase(kind);
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);

        var changed = Given.Dana with { Status = null, Goals = "To find out what permitting is like." };
        await store.SaveSeekerAsync(changed);

        (await store.FindSeekerAsync(Given.Dana.Id)).Should().Be(changed);
        database.Ask("SELECT count(*) FROM \"Seekers\"").Should().Equal(1L);
    }

    [Fact]
    public async Task An_unknown_seeker_is_null()
    {
        using var database = new TempDatabase(kind);

        (await (await database.OpenAsync()).FindSeekerAsync(new SeekerId(Guid.NewGuid()))).Should().BeNull();
    }

    [Fact]
    public async Task A_seeker_without_an_id_is_a_callers_mistake()
    {
        using var database = new TempDatabase(kind);
        var store = await database.OpenAsync();

        await store.Invoking(it => it.SaveSeekerAsync(Given.Dana with { Id = default })).Should().ThrowAsync<ArgumentException>();
    }

    public sealed class OnSqlite() : SeekerTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : SeekerTests(DatabaseKind.PostgreSql);
}
