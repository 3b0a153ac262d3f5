using InfoInterview.Engagements;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

public abstract class MergeTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private static readonly Contact Twin = Given.Ruth with
    {
        Id = Given.ContactId(2),
        Name = PersonName.Parse("R. Halvorsen"),
        Points = [ContactPoint.Email("rh@example.com")],
        Notes = ["met at the fair"],
        DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Complaint }],
    };

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
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
        await store.SaveContactAsync(Dana, Twin, 0);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task Two_contacts_become_one_with_both_histories_and_everything_they_were_known_by()
    {
        await store.AppendAsync(Dana, Given.Ruth.Id, 0, Given.Sent("request"), Given.Later);
        await store.AppendAsync(Dana, Twin.Id, 0, Given.Sent("request"), Given.Later);
        await store.AppendAsync(Dana, Twin.Id, 1, Given.Yes("answer", minutes: 90), Given.Later);
        var records = await RecordsAsync();
        var merged = Merged(records);

        var outcome = await store.MergeContactsAsync(Dana, merged, records);

        outcome.Should().Be(new MergeOutcome.Merged { Contact = new StoredContact { Contact = merged, Version = 2 } });
        (await store.FindContactAsync(Dana, merged.Id))!.Contact.Should().Be(merged);
        (await store.ListContactsAsync(Dana, null, 0, 10)).Total.Should().Be(1);
        var history = (await store.FindEngagementAsync(Dana, merged.Id))!;
        (history.Version, history.Engagement.Facts.Count, history.Engagement.Stage).Should().Be((2, 2, Stage.Scheduling));
        (await store.ImportAsync(Dana, [Twin with { Id = Given.ContactId(3) }])).Added.Should().Be(0, "the address of the other one is theirs now");
        (await store.FindDoNotContactAsync(Dana))!.Blocks(Given.Ruth)!.Reason.Should().Be(DoNotContactReason.Complaint);
    }

    [Fact]
    public async Task A_history_that_only_the_other_one_has_is_kept()
    {
        await store.AppendAsync(Dana, Twin.Id, 0, Given.Sent("request"), Given.Later);
        var records = await RecordsAsync();

        await store.MergeContactsAsync(Dana, Merged(records) with { Id = Given.Ruth.Id }, records);

        (await store.FindEngagementAsync(Dana, Given.Ruth.Id))!.Engagement.Facts.Should().ContainSingle();
        database.Ask("SELECT \"RecordedAt\" FROM \"Facts\"").Should().Equal(Given.Later.ToUnixTimeTicks());
    }

    [Fact]
    public async Task What_is_kept_about_the_others_is_about_the_one_that_stays()
    {
        var theirs = Given.Note(1) with { With = Interviewee.Of(Twin) };
        await book.SaveNoteAsync(Dana, theirs, 0);
        await book.SaveNoteAsync(Dana, Given.Note(2), 0);
        await plans.SavePlanAsync(Dana, Given.Plan(1), 0, Given.Monday);
        await plans.SavePlanAsync(Dana, Given.Plan(2) with { Contact = Twin }, 0, Given.Later);
        await actions.SaveActionAsync(Dana, Given.Action(1) with { For = Twin.Id }, 0);
        var records = await RecordsAsync();

        await store.MergeContactsAsync(Dana, Merged(records), records);

        var notes = await book.ListNotesAsync(Dana, Given.Ruth.Id);
        notes.Select(note => note.Value).Should().BeEquivalentTo([theirs with { With = theirs.With with { Contact = Given.Ruth.Id } }, Given.Note(2)]);
        notes.Select(note => note.Version).Should().BeEquivalentTo([2L, 1L], "who has seen the old one looks again");
        (await plans.ListPlansAsync(Dana, Given.Ruth.Id)).Select(plan => plan.Value).Should().Equal(
            Given.Plan(2) with { Contact = Merged(records) }, Given.Plan(1) with { Contact = Merged(records) });
        (await actions.ListActionsAsync(Dana)).Select(action => action.Value).Should().Equal(Given.Action(1));
    }

    [Fact]
    public async Task A_note_that_was_open_while_its_contact_was_merged_is_kept()
    {
        var records = await RecordsAsync();
        await store.MergeContactsAsync(Dana, Merged(records), records);

        var open = Given.Note(1) with { With = Interviewee.Of(Twin) };
        var outcome = await book.SaveNoteAsync(Dana, open, 0);

        outcome.Should().BeOfType<KeepOutcome<InterviewNote>.Saved>().Which.Current.Value.With.Should().Be(open.With with { Contact = Given.Ruth.Id });
        (await book.ListNotesAsync(Dana, Given.Ruth.Id)).Count.Should().Be(1);
    }

    [Fact]
    public async Task Histories_that_cannot_both_have_happened_leave_both_as_they_are()
    {
        foreach (var contact in new[] { Given.Ruth, Twin })
        {
            await store.AppendAsync(Dana, contact.Id, 0, new MeetingHeld { At = Given.Monday + Duration.FromHours(contact == Twin ? 5 : 1) }, Given.Later);
        }

        var records = await RecordsAsync();
        var outcome = await store.MergeContactsAsync(Dana, Merged(records), records);

        outcome.Should().BeOfType<MergeOutcome.HistoriesClash>().Which.FactRefusal.Reason.Should().Contain("already");
        (await RecordsAsync()).Should().Equal(records);
        (await store.FindEngagementAsync(Dana, Twin.Id))!.Version.Should().Be(1);
    }

    [Fact]
    public async Task What_somebody_has_changed_meanwhile_is_not_merged_over()
    {
        var records = await RecordsAsync();
        await store.SaveContactAsync(Dana, Twin with { Role = "Director" }, 1);

        var outcome = await store.MergeContactsAsync(Dana, Merged(records), records);

        outcome.Should().BeOfType<MergeOutcome.Stale>().Which.Current.Contact.Role.Should().Be("Director");
        (await store.MergeContactsAsync(new SeekerId(Guid.NewGuid()), Merged(records), records)).Should().Be(new MergeOutcome.NotFound());
    }

    [Fact]
    public async Task A_merge_that_would_lose_a_reason_for_silence_is_refused()
    {
        var records = await RecordsAsync();

        await store.Invoking(it => it.MergeContactsAsync(Dana, Merged(records) with { DoNotContact = [] }, records)).Should().ThrowAsync<ArgumentException>();
        await store.Invoking(it => it.MergeContactsAsync(Dana, Merged(records) with { Id = Given.ContactId(9) }, records)).Should().ThrowAsync<ArgumentException>();
        await store.Invoking(it => it.MergeContactsAsync(Dana, Given.Ruth, [records[0]])).Should().ThrowAsync<ArgumentException>();
        (await store.ListContactsAsync(Dana, null, 0, 10)).Total.Should().Be(2);
    }

    private static Contact Merged(IReadOnlyList<StoredContact> records) =>
        ContactMerge.Preview(records.Select(record => new MergeRecord { Contact = record.Contact, HasPriority = record.Contact.Id == Given.Ruth.Id }).ToList()).Merged;

    private async Task<IReadOnlyList<StoredContact>> RecordsAsync() =>
        [(await store.FindContactAsync(Dana, Given.Ruth.Id))!, (await store.FindContactAsync(Dana, Twin.Id))!];

    public sealed class OnSqlite() : MergeTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : MergeTests(DatabaseKind.PostgreSql);
}
