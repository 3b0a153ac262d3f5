using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

public abstract class DoNotContactTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private static readonly LocalDate Today = new(2026, 4, 1);
    private static readonly DoNotContact Asked = new() { Reason = DoNotContactReason.Asked, Since = new LocalDate(2026, 3, 9) };

    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;
    private NotebookStore book = null!;
    private InterviewPlanStore plans = null!;
    private ActionStore actions = null!;

    private static SeekerId Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        (store, book) = await database.OpenNotebookAsync();
        (_, plans) = await database.OpenAsync<InterviewPlanStore>();
        (_, actions) = await database.OpenAsync<ActionStore>();
        await store.SaveSeekerAsync(Given.Dana);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task Silence_asked_for_late_in_the_evening_is_of_that_day()
    {
        // In Chicago it is still the eighth.
        var late = Instant.FromUtc(2026, 3, 9, 3, 0);
        await store.SaveSeekerAsync(Given.Dana with { Zone = "America/Chicago" });
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
        await store.AppendAsync(Dana, Given.Ruth.Id, 0, new OutreachSent { At = late - Duration.FromDays(2), By = Channel.Email }, late);
        await store.AppendAsync(Dana, Given.Ruth.Id, 1, new ReplyReceived { At = late, Meaning = ReplyMeaning.DoNotContact }, late);
        (await store.FindContactAsync(Dana, Given.Ruth.Id))!.Contact.DoNotContact.Single().Since.Should().Be(new LocalDate(2026, 3, 8));
    }

    [Fact]
    public async Task Nobody_is_on_the_list_at_first_and_no_key_is_made()
    {
        await store.SaveContactAsync(Dana, Given.Ruth, 0);

        (await store.FindDoNotContactAsync(Dana)).Should().BeNull();
        File.Exists(database.Path + ".key").Should().BeFalse();
    }

    [Fact]
    public async Task A_key_for_which_the_disk_has_no_room_is_told_as_a_full_disk()
    {
        // A device of Linux that is always full.
        if (!OperatingSystem.IsLinux()) return;
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
        Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
        File.CreateSymbolicLink(database.Path + ".key.new", "/dev/full");
        (await store.Awaiting(it => it.BlockContactAsync(Dana, Given.Ruth.Id, Asked)).Should().ThrowAsync<StorageException>())
            .Which.Problem.Should().Be(StorageProblem.DiskFailed);
        (await store.FindContactAsync(Dana, Given.Ruth.Id))!.Contact.MayBeContacted.Should().BeTrue("nothing is half");
        File.Delete(database.Path + ".key.new");
        (await store.BlockContactAsync(Dana, Given.Ruth.Id, Asked)).Should().BeOfType<SaveOutcome.Saved>();
    }

    [Fact]
    public async Task Somebody_who_is_put_on_the_list_is_on_it_for_every_store_and_stays_after_their_address_has_changed()
    {
        await store.SaveContactAsync(Dana, Given.Ruth, 0);

        (await store.BlockContactAsync(Dana, Given.Ruth.Id, Asked)).Should().Be(new SaveOutcome.Saved { Version = 2 });
        await store.SaveContactAsync(Dana, Given.Ruth with { Points = [ContactPoint.Email("new@example.com")] }, 2);

        var list = await (await database.OpenAsync()).FindDoNotContactAsync(Dana);
        list!.Blocks(Given.Ruth).Should().Be(Asked);
        (await store.BlockContactAsync(Dana, Given.ContactId(9), Asked)).Should().Be(new SaveOutcome.NotFound());
    }

    [Fact]
    public async Task An_answer_that_asks_for_silence_puts_them_on_the_list()
    {
        await store.SaveContactAsync(Dana, Given.Ruth, 0);

        await store.AppendAsync(Dana, Given.Ruth.Id, 0, new ReplyReceived { At = Given.Monday, Meaning = ReplyMeaning.DoNotContact, By = Channel.Email }, Given.Later);

        (await store.FindDoNotContactAsync(Dana))!.Blocks(Given.Ruth)!.Reason.Should().Be(DoNotContactReason.Asked);
        (await store.FindContactAsync(Dana, Given.Ruth.Id))!.Contact.MayBeContacted.Should().BeFalse();
    }

    [Fact]
    public async Task Erasing_leaves_nothing_of_somebody_in_any_file()
    {
        var ruth = Given.Ruth with
        {
            Notes = ["Loves marmalade"],
            Points = [ContactPoint.Email("ruth@example.com"), ContactPoint.LinkedIn("linkedin.com/in/ruth-halvorsen")],
        };
        await store.SaveContactAsync(Dana, ruth, 0);
        await store.SaveContactAsync(Dana, ruth with { Organization = "Fjordkraft" }, 1);
        await store.AppendAsync(Dana, ruth.Id, 0, Given.Sent("marmalade-request"), Given.Later);
        await store.ImportAsync(Dana, Enumerable.Range(0, 50).Select(number => Given.Person(number)).ToList());
        await store.SaveContactAsync(Dana, Given.Person(99) with { ReferredBy = ruth.Id, Referrals = ["ms. ruth halvorsen", "Ada Finch"], SharedConnections = ["Ruth Halvorsen"] }, 0);
        await store.SaveContactAsync(Dana, Given.Person(98) with { Referrals = ["RUTH HALVORSEN", "Ada Finch"] }, 0);
        await store.AppendAsync(Dana, Given.Person(98).Id, 0, Given.Sent("other"), Given.Later);
        await store.AppendAsync(Dana, Given.Person(98).Id, 1,
            new ReplyReceived { At = Given.Later, Meaning = ReplyMeaning.Referral, Referred = "Ruth Halvorsen", Key = "named" }, Given.Later);
        (await store.AppendAsync(Dana, Given.Person(98).Id, 2,
            new ReferralTakenUp { At = Given.Later, Contact = ruth.Id, Name = "Ms. Ruth Halvorsen" }, Given.Later))
            .Should().BeOfType<AppendOutcome.Appended>();

        await KeepAboutAsync(ruth);

        var told = await store.PreviewErasureAsync(Dana, ruth.Id, Today);
        var done = await store.EraseContactAsync(Dana, ruth.Id, Today);

        done.Should().Be(told).And.NotBeNull();
        done!.Removes.Should().Contain(
            ["What you wrote down of your talks: 2 notes.", "What you planned for your talks: 1 plan.", "What you meant to do for them or after talking with them: 2 action items."]);
        (await database.TextOfEverythingAsync()).Should()
            .NotContainAny("halvorsen", "ruth@example", "marmalade", "fjordkraft", "northwind", "quince", ruth.Id.ToString());

        (await store.FindContactAsync(Dana, ruth.Id)).Should().BeNull();
        (await store.FindEngagementAsync(Dana, ruth.Id)).Should().BeNull();
        var other = (await store.FindContactAsync(Dana, Given.Person(99).Id))!.Contact;
        (other.ReferredBy, other.SharedConnections.Count).Should().Be((null, 0));
        other.Referrals.Should().Equal("Ada Finch");
        (await store.FindContactAsync(Dana, Given.Person(98).Id))!.Contact.Referrals.Should().Equal("Ada Finch");
        (await store.FindEngagementAsync(Dana, Given.Person(98).Id))!.Engagement.Facts.OfType<ReplyReceived>().Single().Should()
            .Match<ReplyReceived>(reply => reply.Referred == "(erased)" && reply.Key == "named", "that they named somebody stays");
        (await book.ListNotesAsync(Dana)).Select(note => note.Value).Should().Equal(Given.Note(3) with { With = Interviewee.Of(Given.Person(7)) });
        (await actions.ListActionsAsync(Dana)).Select(action => action.Value.Id).Should().Equal(Given.Action(3).Id);
        (await plans.ListPlansAsync(Dana, ruth.Id)).Count.Should().Be(0);
        (await store.ErasedCountsAsync(Dana)).Should().Contain(
            [KeyValuePair.Create("contact", 1L), KeyValuePair.Create("note", 2L), KeyValuePair.Create("plan", 1L), KeyValuePair.Create("action", 2L)]);
    }

    [Fact]
    public async Task Who_asked_for_silence_and_was_erased_is_left_out_of_a_later_list()
    {
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
        await store.BlockContactAsync(Dana, Given.Ruth.Id, Asked);
        await store.EraseContactAsync(Dana, Given.Ruth.Id, Today);

        (await store.ImportAsync(Dana, [Given.Ruth with { Id = Given.ContactId(7) },
            Given.Ruth with { Id = Given.ContactId(8), DoNotContact = [Asked] }])).Refused.Should().Be(2);
        (await store.SaveContactAsync(Dana, Given.Ruth with { Id = Given.ContactId(8), DoNotContact = [Asked] }, 0)).Should()
            .BeOfType<SaveOutcome.Blocked>();
    }

    [Fact]
    public async Task Silence_covers_what_somebody_was_known_by_before()
    {
        var (_, bin) = await database.OpenAsync<BinStore>();
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
        await store.SaveContactAsync(Dana, Given.Ruth with { Points = [ContactPoint.Email("new@example.com")], Organization = "Fjordkraft" }, 1);
        await store.BlockContactAsync(Dana, Given.Ruth.Id, Asked);
        await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Given.Later);
        await bin.DropAsync(Dana, Given.Ruth.Id);

        (await store.ImportAsync(Dana, [Given.Ruth with { Id = Given.ContactId(7), Organization = null }])).Flagged.Should().Be(1);
    }

    private async Task KeepAboutAsync(Contact ruth)
    {
        await book.SaveNoteAsync(Dana, Given.Note(1) with { With = Interviewee.Of(ruth), Text = "Quince jelly", Confidentiality = Confidentiality.InConfidence }, 0);
        await book.SaveNoteAsync(Dana, Given.Note(1) with { With = Interviewee.Of(ruth), Text = "Quince cheese" }, 1);
        await book.SaveNoteAsync(Dana, Given.Note(2) with { With = Interviewee.Of(ruth) }, 0);
        await book.SaveNoteAsync(Dana, Given.Note(3) with { With = Interviewee.Of(Given.Person(7)) }, 0);
        await plans.SavePlanAsync(Dana, Given.Plan(1) with { Contact = ruth, Topic = "quince" }, 0, Given.Monday);
        await plans.SavePlanAsync(Dana, Given.Plan(2) with { Contact = Given.Person(99) }, 0, Given.Monday);
        await actions.SaveActionAsync(Dana, Given.Action(1) with { What = "Send her quince" }, 0);
        await actions.SaveActionAsync(Dana, Given.Action(2) with { What = "Read up on quince", For = null, IsPromise = false, Source = new ActionSource { Note = Given.Note(1).Id } }, 0);
        await actions.SaveActionAsync(Dana, Given.Action(3) with { For = Given.Person(7).Id, Source = new ActionSource { Note = Given.Note(3).Id } }, 0);
    }

    [Fact]
    public async Task Erasing_leaves_the_counts_and_a_second_time_nobody_is_there()
    {
        foreach (var contact in new[] { Given.Ruth, Given.Person(1) })
        {
            await store.SaveContactAsync(Dana, contact, 0);
            await store.AppendAsync(Dana, contact.Id, 0, Given.Sent("request"), Given.Later);
            await store.EraseContactAsync(Dana, contact.Id, Today);
        }

        (await store.ErasedCountsAsync(Dana)).Should().BeEquivalentTo(new Dictionary<string, long>(StringComparer.Ordinal) { ["contact"] = 2, ["outreachSent"] = 2 });
        (await store.EraseContactAsync(Dana, Given.Ruth.Id, Today)).Should().BeNull();
        (await store.PreviewErasureAsync(Dana, Given.Ruth.Id, Today)).Should().BeNull();
    }

    [Fact]
    public async Task Somebody_who_was_erased_is_left_out_of_a_later_list()
    {
        var old = Given.Ruth with { Points = [ContactPoint.Email("old@example.com")], Organization = null };
        await store.SaveContactAsync(Dana, old, 0);
        await store.SaveContactAsync(Dana, old with { Points = [ContactPoint.Email("ruth@example.com")] }, 1);
        await store.EraseContactAsync(Dana, Given.Ruth.Id, Today);

        var counts = await store.ImportAsync(Dana, [old with { Id = Given.ContactId(2) }, Given.Ruth with { Id = Given.ContactId(3), Points = [ContactPoint.Email("RUTH@example.com")] }, Given.Person(4)]);

        counts.Should().Be(new ImportCounts { Added = 1, Updated = 0, Unchanged = 0, Refused = 2 });
        (await store.SaveContactAsync(Dana, Given.Ruth, 0)).Should().Be(new SaveOutcome.Blocked { Why = new DoNotContact { Reason = DoNotContactReason.Erased, Since = Today } });
        (await store.ListContactsAsync(Dana, null, 0, 10)).Total.Should().Be(1);
    }

    [Fact]
    public async Task Somebody_who_asked_for_silence_comes_back_only_with_that_noted()
    {
        var asked = Given.Ruth with { DoNotContact = [Asked] };
        await store.SaveContactAsync(Dana, asked, 0);
        database.Ask("DELETE FROM \"ContactKeys\"");
        database.Ask("DELETE FROM \"ContactWords\"");
        database.Ask("DELETE FROM \"Contacts\"");

        var counts = await store.ImportAsync(Dana, [Given.Ruth]);

        counts.Should().Be(new ImportCounts { Added = 1, Updated = 0, Unchanged = 0, Flagged = 1 });
        (await store.FindContactAsync(Dana, Given.Ruth.Id))!.Contact.Should().Be(asked);
    }

    [Fact]
    public async Task An_import_never_takes_the_mark_from_somebody()
    {
        await store.SaveContactAsync(Dana, Given.Ruth with { DoNotContact = [Asked] }, 0);

        await store.ImportAsync(Dana, [Given.Ruth with { Id = Given.ContactId(2), Role = "Director", Points = [.. Given.Ruth.Points, ContactPoint.Email("r.h@example.com")] }]);

        (await store.FindContactAsync(Dana, Given.Ruth.Id))!.Contact.DoNotContact.Should().Equal(Asked);
        (await store.FindDoNotContactAsync(Dana))!.Blocks(Given.Person(1) with { Points = [ContactPoint.Email("r.h@example.com")] }).Should().Be(Asked, "the address that was learned is theirs too");
    }

    [Fact]
    public async Task A_lost_or_wrong_key_is_told_and_not_taken_for_an_empty_list()
    {
        await store.SaveContactAsync(Dana, Given.Ruth with { DoNotContact = [Asked] }, 0);
        var key = database.Path + ".key";
        var bytes = await File.ReadAllBytesAsync(key);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(key).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        File.Delete(key);
        await AskingAsync("*.key*cannot be read*");
        await File.WriteAllBytesAsync(key, new byte[32]);
        await AskingAsync("*another key*");
        await File.WriteAllBytesAsync(key, bytes);

        (await (await database.OpenAsync()).FindDoNotContactAsync(Dana))!.Blocks(Given.Ruth).Should().Be(Asked);
    }

    private async Task AskingAsync(string message)
    {
        var other = await database.OpenAsync();
        (await other.Invoking(it => it.ImportAsync(Dana, [Given.Person(1)])).Should().ThrowAsync<StorageException>().WithMessage(message))
            .Which.Problem.Should().Be(StorageProblem.Unreachable);
    }

    public sealed class OnSqlite() : DoNotContactTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : DoNotContactTests(DatabaseKind.PostgreSql);
}
