namespace InfoInterview.Tests.Crashes;

[Trait("Slow", "yes")]
public abstract class TwoProcessesTests(DatabaseKind kind)
{
    [Fact]
    public async Task Two_processes_that_make_one_database_at_once_both_succeed()
    {
        using var database = new TempDatabase(kind, isNew: true);
        var children = Enumerable.Range(0, 3).Select(number => Child.Start("migrate", database.Where, number)).ToList();
        foreach (var child in children) await child.ExitAsync();

        children.Should().OnlyContain(child => child.HasMigrated);
        database.Ask("SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"").Should().OnlyHaveUniqueItems().And.NotBeEmpty();
        children.ForEach(child => child.Dispose());
    }

    [Fact]
    public async Task Two_processes_that_append_to_one_history_lose_nothing()
    {
        using var database = new TempDatabase(kind, isNew: true);
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Given.Dana.Id, Given.Ruth, 0);

        using var one = Child.Start("append100", database.Where, 1);
        using var other = Child.Start("append100", database.Where, 2);
        await one.ExitAsync();
        await other.ExitAsync();

        var found = (await store.FindEngagementAsync(Given.Dana.Id, Given.Ruth.Id))!;
        found.Version.Should().Be(200);
        found.Engagement.Facts.Select(fact => fact.Key!).Should().BeEquivalentTo(one.Confirmed.Concat(other.Confirmed));
    }

    [Fact]
    public async Task Two_processes_that_write_notes_and_merge_themes_lose_nothing()
    {
        using var database = new TempDatabase(kind, isNew: true);
        var (store, book) = await database.OpenNotebookAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Given.Dana.Id, Given.Ruth, 0);

        using var one = Child.Start("notes50", database.Where, 1);
        using var other = Child.Start("notes50", database.Where, 2);
        await one.ExitAsync();
        await other.ExitAsync();

        var notebook = await book.FindNotebookAsync(Given.Dana.Id);
        notebook.Notes.Select(note => note.Text).Should().BeEquivalentTo(one.Confirmed.Concat(other.Confirmed)).And.HaveCount(100);
        notebook.Themes.Should().HaveCount(2, "each process has made one of its own");
        notebook.Notes.Should().OnlyContain(note => note.Marks.Count == 1);
    }

    public sealed class OnSqlite() : TwoProcessesTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : TwoProcessesTests(DatabaseKind.PostgreSql);
}
