using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Storage;

namespace InfoInterview.Tests;

public abstract class ThemeTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private static readonly Theme Pay = Given.Theme(1) with { Name = "Pay" };
    private static readonly Theme Money = Given.Theme(2) with { Name = "Money", Category = NoteCategory.CompanyCulture };
    private static readonly Theme Bonus = Given.Theme(3) with { Name = "Bonus", Parent = Pay.Id };
    private static readonly TextSpan Here = new(0, 5);

    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;
    private NotebookStore book = null!;

    private static SeekerId Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        (store, book) = await database.OpenNotebookAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
        foreach (var theme in new[] { Pay, Money, Bonus }) (await book.SaveThemeAsync(Dana, theme, 0)).Should().Be(Saved(theme, 1));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task A_theme_can_be_renamed_and_moved_but_never_below_itself()
    {
        var renamed = Pay with { Name = "Wages" };
        (await book.SaveThemeAsync(Dana, renamed, 1)).Should().Be(Saved(renamed, 2));

        (await book.SaveThemeAsync(Dana, renamed with { Parent = Bonus.Id }, 2)).Should().BeOfType<KeepOutcome<Theme>.Refused>().Which.Reason.Should().Be("\"Wages\" would be a part of itself.");
        (await book.SaveThemeAsync(Dana, renamed with { Parent = Pay.Id }, 2)).Should().BeOfType<KeepOutcome<Theme>.Refused>();
        (await book.SaveThemeAsync(Dana, Bonus with { Parent = Given.Theme(9).Id }, 1)).Should().BeOfType<KeepOutcome<Theme>.Refused>();
        (await book.SaveThemeAsync(Dana, Pay, 1)).Should().BeOfType<KeepOutcome<Theme>.Stale>();
        (await book.ListThemesAsync(Dana)).Select(theme => theme.Value).Should().BeEquivalentTo([renamed, Money, Bonus]);
    }

    [Fact]
    public async Task Deleting_a_theme_keeps_the_note_and_its_other_marks_and_lifts_the_sub_themes()
    {
        var note = Given.Note(1).Tag(Here, Pay.Id).Tag(Here, Money.Id);
        await book.SaveNoteAsync(Dana, note, 0);
        await book.SaveNoteAsync(Dana, Given.Note(2), 0);

        (await book.DeleteThemeAsync(Dana, Pay.Id, 5)).Should().BeOfType<KeepOutcome<Theme>.Stale>();
        (await book.DeleteThemeAsync(Dana, Pay.Id, 1)).Should().Be(new KeepOutcome<Theme>.Deleted());

        var kept = await book.FindNotebookAsync(Dana);
        kept.Notes.Should().Equal(note.Untag(Here, Pay.Id), Given.Note(2));
        kept.Themes.Should().BeEquivalentTo([Money, Bonus with { Parent = null }]);
        (await book.FindNoteAsync(Dana, Given.Note(2).Id))!.Version.Should().Be(1, "only notes that bore the theme are written");
        (await book.DeleteThemeAsync(Dana, Pay.Id, 1)).Should().Be(new KeepOutcome<Theme>.NotFound());
    }

    [Fact]
    public async Task Merging_themes_unites_the_evidence_once()
    {
        var both = Given.Note(1).Tag(Here, Pay.Id).Tag(Here, Money.Id);
        var one = Given.Note(2).Tag(Here, Pay.Id);
        await book.SaveNoteAsync(Dana, both, 0);
        await book.SaveNoteAsync(Dana, one, 0);

        (await book.MergeThemesAsync(Dana, Seen(Pay, 1), Seen(Money, 3))).Should().Be(new KeepOutcome<Theme>.Stale { Current = Seen(Money, 1) });
        (await book.MergeThemesAsync(Dana, Seen(Pay, 1), Seen(Money, 1))).Should().Be(Saved(Money, 1));

        var kept = await book.FindNotebookAsync(Dana);
        kept.Notes.Should().Equal(Given.Note(1).Tag(Here, Money.Id), Given.Note(2).Tag(Here, Money.Id));
        kept.Themes.Should().BeEquivalentTo([Money, Bonus with { Parent = Money.Id }]);
        (await book.MergeThemesAsync(Dana, Seen(Pay, 1), Seen(Money, 1))).Should().Be(new KeepOutcome<Theme>.NotFound());
    }

    [Fact]
    public async Task A_theme_that_becomes_part_of_its_own_part_leaves_no_circle()
    {
        await book.MergeThemesAsync(Dana, Seen(Pay, 1), Seen(Bonus, 1));

        (await book.ListThemesAsync(Dana)).Select(theme => theme.Value).Should().BeEquivalentTo([Money, Bonus with { Parent = null }]);
    }

    [Fact]
    public async Task A_tag_of_a_theme_that_is_gone_meanwhile_is_told_and_not_lost()
    {
        await book.SaveNoteAsync(Dana, Given.Note(1), 0);
        await book.MergeThemesAsync(Dana, Seen(Pay, 1), Seen(Money, 1));

        (await book.SaveNoteAsync(Dana, Given.Note(1).Tag(Here, Pay.Id), 1)).Should().BeOfType<KeepOutcome<InterviewNote>.Refused>();
        (await book.FindNoteAsync(Dana, Given.Note(1).Id))!.Value.Should().Be(Given.Note(1));
    }

    [Fact]
    public async Task One_seekers_themes_are_not_anothers()
    {
        var other = Given.Dana with { Id = new SeekerId(Guid.NewGuid()) };
        await store.SaveSeekerAsync(other);

        (await book.ListThemesAsync(other.Id)).Count.Should().Be(0);
        (await book.DeleteThemeAsync(other.Id, Pay.Id, 1)).Should().Be(new KeepOutcome<Theme>.NotFound());
        (await book.SaveThemeAsync(other.Id, Pay, 0)).Should().Be(Saved(Pay, 1));
        (await book.SaveThemeAsync(new SeekerId(Guid.NewGuid()), Pay, 0)).Should().Be(new KeepOutcome<Theme>.NotFound());
    }

    private static Stored<Theme> Seen(Theme theme, long version) => new() { Value = theme, Version = version };

    private static KeepOutcome<Theme> Saved(Theme theme, long version) => new KeepOutcome<Theme>.Saved { Current = Seen(theme, version) };

    public sealed class OnSqlite() : ThemeTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : ThemeTests(DatabaseKind.PostgreSql);
}
