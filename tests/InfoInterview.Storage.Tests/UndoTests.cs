using InfoInterview.Engagements;
using InfoInterview.Interchange.Contacts;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>An import is tried, remembered, taken back, and its news are looked at.</summary>
public abstract class UndoTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 9, 15, 0);

    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;
    private ImportStore imports = null!;

    private static SeekerId Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        (store, imports) = await database.OpenAsync<ImportStore>();
        await store.SaveSeekerAsync(Given.Dana);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task Undoing_takes_away_whom_the_import_added_and_gives_back_what_it_changed()
    {
        await store.ImportAsync(Dana, [Given.Person(0)]);
        var import = await ImportAsync(1, [Given.Person(0, attempt: 1) with { Role = "Director" }, .. People(1, 600)]);

        (await imports.PreviewUndoAsync(Dana, import, Now)).Should()
            .Be(new ImportUndo { Removed = 600, Restored = 1, KeptCount = 0, Kept = [] });
        (await TotalAsync()).Should().Be(601, "looking changes nothing");
        (await imports.UndoAsync(Dana, import, Now)).Should().Be(new ImportUndo { Removed = 600, Restored = 1, KeptCount = 0, Kept = [] });

        (await TotalAsync()).Should().Be(1);
        (await store.FindContactAsync(Dana, Given.Person(0).Id))!.Contact.Should().Be(Given.Person(0));
        (await imports.ListAsync(Dana, Now)).Single().UndoneAt.Should().Be(Now);
        (await imports.UndoAsync(Dana, import, Now)).Should().Be(new ImportUndo { Removed = 0, Restored = 0, KeptCount = 0, Kept = [] });
        (await store.ImportAsync(Dana, People(1, 600, attempt: 2))).Added.Should()
            .Be(600, "nothing of the first import is known any more");
    }

    [Fact]
    public async Task What_was_used_since_stays()
    {
        var import = await ImportAsync(1, People(0, 5));
        await store.SaveContactAsync(Dana, Given.Person(1) with { Admired = "your talk" }, 1);
        await store.AppendAsync(Dana, Given.Person(2).Id, 0, new OutreachSent { At = Now, By = Channel.Email }, Now);
        await store.SaveContactAsync(Dana, Given.Person(9) with { ReferredBy = Given.Person(3).Id }, 0);

        var undo = await imports.UndoAsync(Dana, import, Now);

        (undo!.Removed, undo.KeptCount).Should().Be((2, 3));
        undo.Kept.Select(kept => kept.Contact).Should()
            .BeEquivalentTo(new[] { Given.Person(1).Id, Given.Person(2).Id, Given.Person(3).Id });
        (await TotalAsync()).Should().Be(4);
        (await store.FindEngagementAsync(Dana, Given.Person(2).Id))!.Version.Should().Be(1);
    }

    [Fact]
    public async Task A_contact_that_was_written_to_after_the_import_keeps_what_it_brought()
    {
        await store.ImportAsync(Dana, [Given.Person(0)]);
        var import = await ImportAsync(1, [Given.Person(0, attempt: 1) with { Role = "Director" }]);
        await store.AppendAsync(Dana, Given.Person(0).Id, 0, new OutreachSent { At = Now, By = Channel.Email }, Now);

        (await imports.UndoAsync(Dana, import, Now))!.KeptCount.Should().Be(1);
        (await store.FindContactAsync(Dana, Given.Person(0).Id))!.Contact.Role.Should().Be("Director");
    }

    [Fact]
    public async Task A_wish_for_silence_outlives_the_import_that_brought_it()
    {
        var why = new DoNotContact { Reason = DoNotContactReason.Asked };
        await store.ImportAsync(Dana, [Given.Person(0)]);
        var import = await ImportAsync(1,
            [Given.Person(0, attempt: 1) with { Role = "Director", DoNotContact = [why] }, Given.Person(1) with { DoNotContact = [why] }]);

        await imports.UndoAsync(Dana, import, Now);

        var first = (await store.FindContactAsync(Dana, Given.Person(0).Id))!.Contact;
        (first.Role, first.MayBeContacted).Should().Be((Given.Person(0).Role, false));
        (await store.ImportAsync(Dana, [Given.Person(1, attempt: 2)])).Flagged.Should().Be(1);
    }

    [Fact]
    public async Task Two_imports_are_taken_back_one_after_the_other()
    {
        var first = await ImportAsync(1, [Given.Person(0)]);
        var second = await ImportAsync(2, [Given.Person(0, attempt: 1) with { Role = "Director" }]);

        (await imports.PreviewUndoAsync(Dana, first, Now))!.KeptCount.Should().Be(1, "the second import has changed them");
        (await imports.UndoAsync(Dana, second, Now))!.Restored.Should().Be(1);
        (await imports.UndoAsync(Dana, first, Now))!.Removed.Should().Be(1);
        (await TotalAsync()).Should().Be(0);
    }

    [Fact]
    public async Task An_import_in_many_batches_is_one()
    {
        var import = await ImportAsync(1, [Given.Person(0)]);
        await store.ImportAsync(Dana, [Given.Person(0, attempt: 1) with { Role = "Director" }, Given.Person(1)], import);

        (await imports.UndoAsync(Dana, import, Now))!.Removed.Should().Be(2);
    }

    [Fact]
    public async Task Whoever_is_erased_leaves_no_trace_in_the_imports()
    {
        await store.ImportAsync(Dana, [Given.Person(0), Given.Person(1) with { Referrals = [Given.Person(0).Name.Full] }]);
        var import = await ImportAsync(1,
            [Given.Person(0, attempt: 1) with { Role = "Director" }, Given.Person(1, attempt: 1) with { Role = "Director" }]);

        await store.EraseContactAsync(Dana, Given.Person(0).Id, new LocalDate(2026, 3, 9));
        await imports.UndoAsync(Dana, import, Now);

        (await TotalAsync()).Should().Be(1);
        (await store.FindContactAsync(Dana, Given.Person(1).Id))!.Contact.Referrals.Should().BeEmpty();
    }

    [Fact]
    public async Task Whoever_is_erased_takes_the_way_back_from_nobody_else()
    {
        var smith = Given.Person(60) with { Name = PersonName.Parse("Jo Smith") };
        var other = Given.Person(61) with { Organization = "Smithfield" };
        await store.ImportAsync(Dana, [smith, other with { Role = null }]);
        var import = await ImportAsync(9, [other with { Id = Given.ContactId(61), Role = "Director" }]);
        await store.EraseContactAsync(Dana, smith.Id, new LocalDate(2026, 4, 1));
        (await imports.UndoAsync(Dana, import, Now))!.Restored.Should().Be(1);
        (await store.FindContactAsync(Dana, other.Id))!.Contact.Role.Should().BeNull();
    }

    [Fact]
    public async Task Whom_one_writes_to_or_keeps_files_of_stays_when_an_import_is_taken_back()
    {
        var people = People(62, 3);
        var import = await ImportAsync(9, people);
        var (_, writing) = await database.OpenAsync<WritingStore>();
        var (_, attachments) = await database.OpenAsync<AttachmentStore>();
        await writing.SaveDraftAsync(Dana, Given.Draft(1) with { Contact = people[0].Id }, 0);
        await writing.SaveReceivedAsync(Dana, Given.Received(1) with { Contact = people[1].Id }, 0);
        await attachments.AddAsync(Dana, Given.Attachment(1) with { Contact = people[2].Id }, Given.Pdf);
        (await imports.UndoAsync(Dana, import, Now))!.Should().Match<ImportUndo>(undo => undo.Removed == 0 && undo.KeptCount == 3);
    }

    [Fact]
    public async Task News_wait_until_somebody_has_looked_at_them()
    {
        var before = Given.Person(0) with { Organization = "Northwind Siting", Role = "Permitting Lead" };
        await store.ImportAsync(Dana, [before]);
        var import = await ImportAsync(1, [before with { Id = Given.Person(0, attempt: 1).Id, Organization = "Harbour Trust" }]);

        var news = (await imports.ListNewsAsync(Dana)).Single();
        (news.Import, news.Contact, news.Name).Should().Be((import, before.Id, before.Name.Full));
        news.Changes.Select(change => change.ToString()).Should().Equal("Organization: Northwind Siting → Harbour Trust");
        await imports.SettleNewsAsync(Dana, import, before.Id);
        (await imports.ListNewsAsync(Dana)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_trial_says_what_an_import_would_do_and_does_nothing()
    {
        await store.ImportAsync(Dana, [Given.Person(0), Given.Person(1)]);
        await store.EraseContactAsync(Dana, Given.Person(1).Id, new LocalDate(2026, 3, 9));
        IReadOnlyList<Contact> batch = [Given.Person(0, attempt: 1) with { Role = "Director" }, Given.Person(1, attempt: 1),
            Given.Person(2, attempt: 1), Given.Person(2, attempt: 3),
            Given.Person(4) with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] }];

        var trial = new ImportTrial();
        await store.TryImportAsync(Dana, batch, trial);

        trial.Counts.Should().Be(new ImportCounts { Added = 2, Updated = 1, Unchanged = 1, Refused = 1 });
        (await TotalAsync()).Should().Be(1);
        (await store.ImportAsync(Dana, batch)).Should().Be(trial.Counts);
        await store.TryImportAsync(Dana, [Given.Person(7), Given.Person(2, attempt: 4)], trial);
        trial.Counts.Should().Be(new ImportCounts { Added = 3, Updated = 1, Unchanged = 2, Refused = 1 });
    }

    [Fact]
    public async Task What_was_said_of_columns_is_remembered_by_the_header()
    {
        ValueList<ColumnChoice> choices = [new ColumnChoice { Name = "Reach\tme", Meaning = ColumnMeaning.Email },
            new ColumnChoice { Name = "\"x\"", Meaning = ColumnMeaning.Unused }];
        (await imports.RememberColumnsAsync(Dana, "abc", choices)).Should().BeTrue();
        (await imports.FindColumnsAsync(Dana, "abc")).Should().Equal(choices);
        (await imports.FindColumnsAsync(Dana, "other")).Should().BeEmpty();
        await imports.RememberColumnsAsync(Dana, "abc", []);
        (await imports.FindColumnsAsync(Dana, "abc")).Should().BeEmpty();
    }

    [Fact]
    public async Task Imports_beyond_those_that_are_kept_cannot_be_undone()
    {
        for (var i = 1; i <= ImportStore.MostKept + 2; i++) await ImportAsync(i, [Given.Person(i)], Now + Duration.FromMinutes(i));
        (await imports.ListAsync(Dana, Now)).Count.Should().Be(ImportStore.MostKept);
        (await imports.UndoAsync(Dana, Id(1), Now)).Should().BeNull();

        var later = Now + Duration.FromDays(ImportStore.DaysKept + 1);
        await ImportAsync(40, [Given.Person(40)], later);
        (await imports.ListAsync(Dana, later)).Single().Added.Should().Be(1);
        await FluentActions.Awaiting(() => store.ImportAsync(Dana, [Given.Person(41)], Id(1))).Should()
            .ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task An_import_whose_time_is_over_is_forgotten_without_another_one()
    {
        await store.ImportAsync(Dana, [Given.Person(0)]);
        var import = await ImportAsync(1, [Given.Person(0, attempt: 1) with { Role = "Director" }], Now);
        var (last, over) = (Now + Duration.FromDays(ImportStore.DaysKept), Now + Duration.FromDays(ImportStore.DaysKept) + Duration.FromSeconds(1));
        (await imports.ListAsync(Dana, over)).Should().BeEmpty();
        (await imports.PreviewUndoAsync(Dana, import, over)).Should().BeNull();
        (await imports.UndoAsync(Dana, import, over)).Should().BeNull();

        (await imports.ForgetOldAsync(Dana, last)).Should().Be(0);
        (await imports.PreviewUndoAsync(Dana, import, last))!.Restored.Should().Be(1);
        (await imports.ForgetOldAsync(Dana, over)).Should().Be(1);
        (await imports.PreviewUndoAsync(Dana, import, Now)).Should().BeNull("what was known before it is gone");
        (await imports.ForgetOldAsync(Dana, over)).Should().Be(0);
    }

    [Fact]
    public async Task What_is_due_follows_an_import_that_is_taken_back()
    {
        var (_, due) = await database.OpenAsync<DueStore>();
        await store.ImportAsync(Dana, [Given.Person(0)]);
        await store.AppendAsync(Dana, Given.Person(0).Id, 0, new OutreachSent { At = Now - Duration.FromDays(3), By = Channel.Email },
            Now - Duration.FromDays(3));
        var import = await ImportAsync(1, [Given.Person(0, attempt: 1) with { Role = "Director" }, Given.Person(1), Given.Person(2)]);
        (await due.CountAsync(Dana, Now)).NotAsked.Should().Be(2);

        // Somebody names a person of the import and goes: what was kept of that person for their thanks is in nobody's way.
        await store.SaveContactAsync(Dana, Given.Person(9) with { ReferredBy = Given.Person(1).Id }, 0);
        await store.AppendAsync(Dana, Given.Person(9).Id, 0, new MeetingHeld { At = Now - Duration.FromDays(1) }, Now);
        (await due.CountAsync(Dana, Now)).UnderWay.Should().BeGreaterThan(1);
        await store.EraseContactAsync(Dana, Given.Person(9).Id, new LocalDate(2026, 3, 9));

        (await imports.UndoAsync(Dana, import, Now)).Should().Be(new ImportUndo { Removed = 2, Restored = 1, KeptCount = 0, Kept = [] });

        (await due.CountAsync(Dana, Now)).Should()
            .Be(new DueCounts { Contacts = 1, Started = 1, NotAsked = 0, UnderWay = 1, ToAskAgain = 0 });
        (await due.CheckAsync(Dana, Now, after: null, most: 10)).Mended.Should().BeEmpty();
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_stays_and_fails_no_undoing()
    {
        await store.ImportAsync(Dana, [Given.Person(0)]);
        var import = await ImportAsync(1, [Given.Person(0, attempt: 1) with { Role = "Director" }, Given.Person(1), Given.Person(2)]);
        database.Run($"UPDATE \"Contacts\" SET \"Document\" = 'broken' WHERE \"SortName\" LIKE 'personb %'");
        database.Run("UPDATE \"Imported\" SET \"Before\" = 'broken' WHERE \"Before\" IS NOT NULL");

        var undo = await imports.UndoAsync(Dana, import, Now);

        (undo!.Removed, undo.Restored, undo.KeptCount).Should().Be((1, 0, 2));
        undo.Kept.Should().OnlyContain(kept => kept.Why.Contains("cannot be read"));
    }

    [Fact]
    public async Task Somebody_unknown_imports_nothing_and_beginning_twice_is_once()
    {
        var nobody = new SeekerId(Guid.NewGuid());
        await imports.Invoking(it => it.BeginAsync(nobody, Given.Import(1), "x.csv", Now)).Should()
            .ThrowAsync<InvalidOperationException>();
        await imports.Invoking(it => it.RememberColumnsAsync(nobody, "abc", [])).Should().ThrowAsync<InvalidOperationException>();
        await store.Invoking(it => it.TryImportAsync(nobody, [Given.Person(1)], new ImportTrial())).Should()
            .ThrowAsync<InvalidOperationException>();

        var import = await ImportAsync(1, [Given.Person(1)]);
        await imports.BeginAsync(Dana, import, "again.csv", Now);
        (await imports.ListAsync(Dana, Now)).Should().ContainSingle().Which.Should()
            .Match<StoredImport>(one => one.Source == "Connections.csv" && one.Added == 1);
    }

    [Fact]
    public void A_trial_whose_batch_is_tried_again_counts_it_once()
    {
        var trial = new ImportTrial();
        trial.Begin();
        trial.Sees(["a"]).Should().BeFalse();
        trial.Begin();
        trial.Sees(["a"]).Should().BeFalse("the batch before did not come to its end");
        trial.Sees(["b", "a"]).Should().BeTrue();
        trial.Take(new ImportCounts { Added = 1, Updated = 0, Unchanged = 1 });
        trial.Begin();
        trial.Sees(["b"]).Should().BeTrue();
        trial.Counts.Added.Should().Be(1);
    }

    private static ImportId Id(int number) => Given.Import(number);

    private static List<Contact> People(int first, int count, int attempt = 0) =>
        [.. Enumerable.Range(first, count).Select(number => Given.Person(number, attempt))];

    private async Task<ImportId> ImportAsync(int number, IReadOnlyList<Contact> people, Instant? at = null)
    {
        await imports.BeginAsync(Dana, Id(number), "Connections.csv", at ?? Now - Duration.FromMinutes(1));
        foreach (var batch in people.Chunk(250)) await store.ImportAsync(Dana, batch, Id(number));
        return Id(number);
    }

    private async Task<int> TotalAsync() => (await store.ListContactsAsync(Dana, search: null, 0, 1)).Total;

    public sealed class OnSqlite() : UndoTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : UndoTests(DatabaseKind.PostgreSql);
}
