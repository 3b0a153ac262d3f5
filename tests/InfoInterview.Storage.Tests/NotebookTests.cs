using InfoInterview.Actions;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

public abstract class NotebookTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;
    private NotebookStore book = null!;

    private static SeekerId Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        (store, book) = await database.OpenNotebookAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task A_note_comes_back_as_saved_and_its_version_counts_the_writes()
    {
        var first = Given.Note(1);
        (await book.SaveNoteAsync(Dana, first, 0)).Should().Be(Saved(first, 1));
        var changed = first with { Text = first.Text + " 🌱 \n- more", Confidentiality = Confidentiality.InConfidence };
        (await book.SaveNoteAsync(Dana, changed, 1)).Should().Be(Saved(changed, 2));

        var (_, again) = await database.OpenNotebookAsync();
        (await again.FindNoteAsync(Dana, first.Id)).Should().Be(new Stored<InterviewNote> { Value = changed, Version = 2 });
    }

    [Fact]
    public async Task What_there_is_to_do_follows_its_words_in_the_write_that_moves_them()
    {
        var note = Given.Note(1) with { Text = "- send the article" };
        await book.SaveNoteAsync(Dana, note, 0);
        var (_, items) = await database.OpenAsync<ActionStore>();
        await items.SaveActionAsync(Dana, Given.Action(1) with { Source = new ActionSource { Note = note.Id, Span = new TextSpan(2, 16) } }, 0);

        await book.SaveNoteAsync(Dana, note with { Text = "Monday\n- send the article" }, 1);

        (await items.FindActionAsync(Dana, Given.Action(1).Id))!.Value.Source!.Span.Should().Be(new TextSpan(9, 16));
        await book.SaveNoteAsync(Dana, note with { Text = "Monday" }, 2);
        (await items.FindActionAsync(Dana, Given.Action(1).Id))!.Value.Source.Should().Be(new ActionSource { Note = note.Id }, "its words are gone");
    }

    [Fact]
    public async Task A_save_over_something_unseen_is_stale_and_one_that_was_made_already_is_saved()
    {
        var note = Given.Note(1);
        await book.SaveNoteAsync(Dana, note, 0);
        var theirs = note with { Text = "theirs" };
        await book.SaveNoteAsync(Dana, theirs, 1);

        (await book.SaveNoteAsync(Dana, note with { Text = "mine" }, 1)).Should().Be(new KeepOutcome<InterviewNote>.Stale { Current = new() { Value = theirs, Version = 2 } });
        (await book.SaveNoteAsync(Dana, theirs, 1)).Should().Be(Saved(theirs, 2));
        (await book.SaveNoteAsync(Dana, note, 0)).Should().BeOfType<KeepOutcome<InterviewNote>.Stale>("the id is taken");
    }

    [Fact]
    public async Task Notes_are_listed_by_day_for_all_or_for_one_contact()
    {
        await store.SaveContactAsync(Dana, Given.Person(5), 0);
        var late = Given.Note(1) with { Day = new LocalDate(2026, 4, 2) };
        var early = Given.Note(2) with { Day = new LocalDate(2026, 3, 30), With = Interviewee.Of(Given.Person(5)) };
        var unknown = Given.Note(3) with { Day = new LocalDate(2026, 4, 1), With = new Interviewee { Name = "Somebody at the fair" } };
        foreach (var note in new[] { late, early, unknown }) await book.SaveNoteAsync(Dana, note, 0);

        (await book.ListNotesAsync(Dana)).Select(note => note.Value).Should().Equal(early, unknown, late);
        (await book.ListNotesAsync(Dana, Given.Ruth.Id)).Select(note => note.Value).Should().Equal(late);
        (await book.FindNotebookAsync(Dana)).Should().Be(new Notebook { Notes = [early, unknown, late] });
        (await book.ListNotesAsync(new SeekerId(Guid.NewGuid()))).Count.Should().Be(0);
    }

    [Fact]
    public async Task One_seekers_notes_are_not_anothers()
    {
        var other = Given.Dana with { Id = new SeekerId(Guid.NewGuid()) };
        await store.SaveSeekerAsync(other);
        var note = Given.Note(1);
        await book.SaveNoteAsync(Dana, note, 0);

        (await book.FindNoteAsync(other.Id, note.Id)).Should().BeNull();
        (await book.DeleteNoteAsync(other.Id, note.Id, 1)).Should().Be(new KeepOutcome<InterviewNote>.NotFound());
        (await book.SaveNoteAsync(other.Id, note, 0)).Should().Be(new KeepOutcome<InterviewNote>.NotFound(), "Ruth is not among their contacts");
        (await book.SaveNoteAsync(new SeekerId(Guid.NewGuid()), note with { With = new Interviewee { Name = "R" } }, 0)).Should().Be(new KeepOutcome<InterviewNote>.NotFound());
    }

    [Fact]
    public async Task A_note_that_could_not_be_read_back_is_never_written()
    {
        var torn = Given.Note(1).Tag(new TextSpan(0, 4), Given.Theme(1).Id) with { Text = "too" };

        await book.Invoking(it => it.SaveNoteAsync(Dana, torn with { Marks = [new NoteMark.Takeaway { Span = new TextSpan(2, 5) }] }, 0)).Should().ThrowAsync<ArgumentException>().WithMessage("*$.marks[0]*");
        var empty = Given.Note(1) with { Marks = [new NoteMark.Takeaway { Span = new TextSpan(1, 0) }] };
        empty.Misfits.Should().ContainSingle();
        await book.Invoking(it => it.SaveNoteAsync(Dana, empty, 0)).Should().ThrowAsync<ArgumentException>().WithMessage("*$.marks[0]*");
        await book.Invoking(it => it.SaveNoteAsync(Dana, Given.Note(1) with { Text = new string('x', 5_000_000) }, 0)).Should().ThrowAsync<ArgumentException>().WithMessage("*longer*");
        await book.Invoking(it => it.SaveNoteAsync(Dana, Given.Note(1) with { Id = default }, 0)).Should().ThrowAsync<ArgumentException>();
        (await book.ListNotesAsync(Dana)).Count.Should().Be(0);
    }

    [Fact]
    public async Task A_deleted_note_is_gone_from_every_file()
    {
        var note = Given.Note(1) with { Text = "Quince jelly in confidence" };
        await book.SaveNoteAsync(Dana, note, 0);

        (await book.DeleteNoteAsync(Dana, note.Id, 7)).Should().BeOfType<KeepOutcome<InterviewNote>.Stale>();
        (await book.DeleteNoteAsync(Dana, note.Id, 1)).Should().Be(new KeepOutcome<InterviewNote>.Deleted());

        (await book.DeleteNoteAsync(Dana, note.Id, 1)).Should().Be(new KeepOutcome<InterviewNote>.NotFound());
        (await book.SaveNoteAsync(Dana, note with { Text = "again" }, 1)).Should().Be(new KeepOutcome<InterviewNote>.NotFound(), "somebody has deleted it meanwhile");
        (await database.TextOfEverythingAsync()).Should().NotContain("quince");
    }

    [Fact]
    public async Task Of_many_writers_who_have_seen_the_same_version_one_wins()
    {
        await book.SaveNoteAsync(Dana, Given.Note(1), 0);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            number => Task.Run(() => book.SaveNoteAsync(Dana, Given.Note(1) with { Text = "version " + (char)(65 + number) }, 1))));

        outcomes.OfType<KeepOutcome<InterviewNote>.Saved>().Should().ContainSingle();
        outcomes.OfType<KeepOutcome<InterviewNote>.Stale>().Should().HaveCount(19).And.OnlyContain(stale => stale.Current.Version == 2);
    }

    [Fact]
    public async Task A_store_that_was_not_migrated_does_nothing() =>
        await database.NewNotebook().Invoking(it => it.FindNotebookAsync(Dana)).Should().ThrowAsync<InvalidOperationException>().WithMessage("*MigrateAsync*");

    private static KeepOutcome<InterviewNote> Saved(InterviewNote note, long version) =>
        new KeepOutcome<InterviewNote>.Saved { Current = new Stored<InterviewNote> { Value = note, Version = version } };

    public sealed class OnSqlite() : NotebookTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : NotebookTests(DatabaseKind.PostgreSql);
}
