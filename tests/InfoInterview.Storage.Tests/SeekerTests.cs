using InfoInterview.People;
using InfoInterview.Storage;

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

    [Fact]
    public async Task Nobody_overwrites_a_seeker_that_they_have_not_seen()
    {
        using var database = new TempDatabase(kind);
        using var store = await database.OpenAsync();
        Task<KeepOutcome<Seeker>> SaveAsync(Seeker seeker, long seen) => store.SaveSeekerAsync(ProgrammeId.First, seeker, seen);

        (await SaveAsync(Given.Dana, 1)).Should().BeOfType<KeepOutcome<Seeker>.NotFound>();
        (await SaveAsync(Given.Dana, 0)).Should().BeOfType<KeepOutcome<Seeker>.Saved>().Which.Current.Version.Should().Be(1);
        (await SaveAsync(Given.Dana, 0)).Should().BeOfType<KeepOutcome<Seeker>.Saved>("it stands already").Which.Current.Version.Should()
            .Be(1);
        var (one, two) = (Given.Dana with { Status = "a nurse" }, Given.Dana with { Status = "a pilot" });
        var both = await Task.WhenAll(SaveAsync(one, 1), SaveAsync(two, 1));
        both.OfType<KeepOutcome<Seeker>.Saved>().Should().ContainSingle().Which.Current.Version.Should().Be(2);
        var stale = both.OfType<KeepOutcome<Seeker>.Stale>().Should().ContainSingle().Which;
        stale.Current.Should().Be(await store.FindStoredSeekerAsync(Given.Dana.Id));
        (await store.SaveSeekerAsync(new ProgrammeId(new Guid(9, 9, 9, new byte[8])), one, 0))
            .Should().BeOfType<KeepOutcome<Seeker>.NotFound>();
    }

    public sealed class OnSqlite() : SeekerTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : SeekerTests(DatabaseKind.PostgreSql);
}
