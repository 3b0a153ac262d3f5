using InfoInterview.Notes;
using Xunit.Abstractions;

namespace InfoInterview.Tests.Crashes;

[Trait("Slow", "yes")]
public abstract class KilledNotebookTests(ITestOutputHelper output, DatabaseKind kind)
{
    [Fact]
    public async Task Every_confirmed_note_is_there_whole_after_a_kill_and_its_theme_too()
    {
        using var killed = new KilledDatabase(kind, seed: 20260323);
        await killed.SeedAsync();
        var confirmed = new List<string>();
        for (var round = 0; round < KilledDatabase.Rounds; round++)
        {
            confirmed.AddRange(await killed.KillAtWorkAsync("notes", round, mostLines: 12));

            var (store, book) = await killed.Database.OpenNotebookAsync();
            var notebook = await book.FindNotebookAsync(Given.Dana.Id);
            output.WriteLine(FormattableString.Invariant(
                $"Round {round}: {confirmed.Count} confirmed in all, {notebook.Notes.Count} notes, {notebook.Themes.Count} themes."));
            notebook.Notes.Select(note => note.Text).Should().OnlyHaveUniqueItems().And.Contain(confirmed);
            notebook.Notes.Count.Should().BeInRange(confirmed.Count, confirmed.Count + round
                + 1, "a kill leaves at most one note that was written and not yet confirmed");

            // The process makes one theme part of the next all the time: half a merge would leave a tag without its theme, or a note
            // without its tag.
            var themes = notebook.Themes.Select(theme => theme.Id).ToHashSet();
            notebook.Notes.SelectMany(note => note.Marks.OfType<NoteMark.Tag>()).Should().OnlyContain(tag => themes.Contains(tag.Theme));
            notebook.Notes.Should().OnlyContain(note => note.Marks.Count == 1);
            killed.ShouldBeSound();
            store.Dispose();
        }
    }

    public sealed class OnSqlite(ITestOutputHelper output) : KilledNotebookTests(output, DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql(ITestOutputHelper output) : KilledNotebookTests(output, DatabaseKind.PostgreSql);
}
