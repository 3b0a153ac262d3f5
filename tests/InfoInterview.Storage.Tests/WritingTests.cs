using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>What people write is kept: drafts, what went exactly as it went, and what came in.</summary>
public abstract class WritingTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;
    private WritingStore writing = null!;

    private static Asker Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        (store, writing) = await database.OpenAsync<WritingStore>();
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
    public async Task A_draft_reads_back_and_one_of_two_tabs_is_told_of_the_other()
    {
        (await SaveAsync(Given.Draft(1), 0)).Should().Be(1);
        (await SaveAsync(Given.Draft(1), 0)).Should().Be(1, "saving what stands is no conflict");
        (await SaveAsync(Given.Draft(1) with { Body = "second" }, 1)).Should().Be(2);
        var stale = (KeepOutcome<MessageDraft>.Stale)await writing.SaveDraftAsync(Dana, Given.Draft(1) with { Body = "of another tab" },
            1);
        stale.Current.Value.Body.Should().Be("second");
        (await writing.FindDraftAsync(Dana, Given.Draft(1).Id)).Should().Be(stale.Current);
        (await writing.FindOpenDraftAsync(Dana, Given.Ruth.Id, MessagePurpose.Request)).Should().Be(stale.Current);
        (await writing.FindOpenDraftAsync(Dana, Given.Ruth.Id, MessagePurpose.FollowUp)).Should().BeNull();
    }

    [Fact]
    public async Task A_new_draft_beside_an_open_one_is_a_conflict_and_of_another_purpose_is_none()
    {
        await SaveAsync(Given.Draft(1), 0);
        var stale = (KeepOutcome<MessageDraft>.Stale)await writing.SaveDraftAsync(Dana, Given.Draft(2), 0);
        stale.Current.Value.Should().Be(Given.Draft(1));
        (await SaveAsync(Given.Draft(2) with { State = DraftState.SetAside }, 0)).Should().Be(1);
        (await SaveAsync(Given.Draft(3) with { Purpose = MessagePurpose.FollowUp }, 0)).Should().Be(1);
    }

    [Fact]
    public async Task What_is_written_anew_keeps_the_old_one_and_brings_it_back()
    {
        await SaveAsync(Given.Draft(1), 0);
        await writing.ReplaceDraftAsync(Dana, Given.Draft(2));
        (await writing.FindDraftAsync(Dana, Given.Draft(1).Id))!.Value.Should().Be(Given.Draft(1) with { State = DraftState.SetAside });
        await writing.ReplaceDraftAsync(Dana, Given.Draft(1));
        (await writing.FindOpenDraftAsync(Dana, Given.Ruth.Id, MessagePurpose.Request))!.Value.Should().Be(Given.Draft(1));
        (await writing.ListDraftsAsync(Dana, Given.Ruth.Id)).Should().HaveCount(2);
    }

    [Fact]
    public async Task What_was_sent_is_kept_with_its_fact_and_once()
    {
        await SaveAsync(Given.Draft(1), 0);
        var copy = Given.Copy(1) with { Draft = Given.Draft(1).Id };
        (await writing.AppendSentAsync(Dana, Given.Ruth.Id, 0, Given.Sent("request"), copy, Given.Later)).Should()
            .BeOfType<AppendOutcome.Appended>();
        (await writing.AppendSentAsync(Dana, Given.Ruth.Id, 0, Given.Sent("request"), Given.Copy(2) with { Body = "other" }, Given.Later))
            .Should().BeOfType<AppendOutcome.AlreadyThere>();
        (await writing.ListSentAsync(Dana, Given.Ruth.Id)).Should().Equal(copy with { Fact = "request" });
        (await writing.FindDraftAsync(Dana, Given.Draft(1).Id))!.Value.State.Should().Be(DraftState.Sent);
        (await writing.FindCorrespondentAsync(Dana, ["unknown@x", "sent-1@example.edu"])).Should().Be(Given.Ruth.Id);
        (await writing.FindCorrespondentAsync(Dana, ["unknown@x"])).Should().BeNull();
    }

    [Fact]
    public async Task What_was_refused_keeps_no_copy()
    {
        (await writing.AppendSentAsync(Dana, Given.Ruth.Id, 0, Given.Sent("request", Given.Later + Duration.FromDays(9)), Given.Copy(1),
            Given.Later))
            .Should().BeOfType<AppendOutcome.Refused>();
        (await writing.AppendSentAsync(Dana, Given.Ruth.Id, 7, Given.Sent("request"), Given.Copy(1), Given.Later)).Should()
            .BeOfType<AppendOutcome.Stale>();
        (await writing.ListSentAsync(Dana)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_mail_that_comes_twice_is_kept_once()
    {
        await writing.SaveReceivedAsync(Dana, Given.Received(1), 0);
        var again = (KeepOutcome<ReceivedText>.Saved)await writing.SaveReceivedAsync(Dana,
            Given.Received(2) with { MessageId = "received-1@example.com" }, 0);
        again.Current.Value.Should().Be(Given.Received(1));
        (await writing.SaveReceivedAsync(Dana, Given.Received(1) with { Fact = "yes" }, 1)).Should()
            .BeOfType<KeepOutcome<ReceivedText>.Saved>();
        (await writing.ListReceivedAsync(Dana, Given.Ruth.Id)).Single().Value.Fact.Should().Be("yes");
        (await writing.DeleteReceivedAsync(Dana, Given.Received(1).Id, 2)).Should().BeOfType<KeepOutcome<ReceivedText>.Deleted>();
    }

    [Fact]
    public async Task A_merge_takes_all_of_it_along_and_leaves_one_draft_open()
    {
        var (_, attachments) = await database.OpenAsync<AttachmentStore>();
        var other = Given.Person(1);
        await store.SaveContactAsync(Dana, other, 0);
        await SaveAsync(Given.Draft(1), 0);
        await SaveAsync(Given.Draft(2) with { Contact = other.Id }, 0);
        await writing.SaveReceivedAsync(Dana, Given.Received(1) with { Contact = other.Id }, 0);
        await attachments.AddAsync(Dana, Given.Attachment(1) with { Contact = other.Id }, Given.Pdf);
        await store.MergeContactsAsync(Dana, Given.Ruth with { FormerIds = [other.Id] },
            [(await store.FindContactAsync(Dana, Given.Ruth.Id))!, (await store.FindContactAsync(Dana, other.Id))!]);
        (await writing.FindOpenDraftAsync(Dana, Given.Ruth.Id, MessagePurpose.Request))!.Value.Id.Should().Be(Given.Draft(2).Id);
        (await writing.ListDraftsAsync(Dana, Given.Ruth.Id)).Should().HaveCount(2);
        (await writing.ListReceivedAsync(Dana, Given.Ruth.Id)).Should().HaveCount(1);
        (await attachments.ListAsync(Dana, Given.Ruth.Id)).Should().HaveCount(1);
    }

    [Fact]
    public async Task Under_the_id_from_before_a_merge_a_draft_is_opened_once_and_a_mail_kept_once()
    {
        var other = Given.Person(1);
        await store.SaveContactAsync(Dana, other, 0);
        await SaveAsync(Given.Draft(1), 0);
        await writing.SaveReceivedAsync(Dana, Given.Received(1) with { Contact = other.Id }, 0);
        await store.MergeContactsAsync(Dana, Given.Ruth with { FormerIds = [other.Id] },
            [(await store.FindContactAsync(Dana, Given.Ruth.Id))!, (await store.FindContactAsync(Dana, other.Id))!]);
        (await writing.SaveDraftAsync(Dana, Given.Draft(2) with { Contact = other.Id }, 0)).Should().BeOfType<KeepOutcome<MessageDraft>.Stale>();
        await writing.SaveReceivedAsync(Dana, Given.Received(2) with { Contact = other.Id, MessageId = Given.Received(1).MessageId }, 0);
        (await writing.ListReceivedAsync(Dana, Given.Ruth.Id)).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_mail_belongs_to_whose_mail_it_answers_first()
    {
        var other = Given.Person(1);
        await store.SaveContactAsync(Dana, other, 0);
        await writing.SaveReceivedAsync(Dana, Given.Received(1), 0);
        await writing.SaveReceivedAsync(Dana, Given.Received(2) with { Contact = other.Id }, 0);
        var (first, second) = (Given.Received(1).MessageId!, Given.Received(2).MessageId!);
        (await writing.FindCorrespondentAsync(Dana, [first, second])).Should().Be(Given.Ruth.Id);
        (await writing.FindCorrespondentAsync(Dana, [second, first])).Should().Be(other.Id);
    }

    [Fact]
    public async Task An_erasure_leaves_none_of_it()
    {
        var (_, attachments) = await database.OpenAsync<AttachmentStore>();
        await SaveAsync(Given.Draft(1) with { Body = "drafted-words" }, 0);
        await writing.AppendSentAsync(Dana, Given.Ruth.Id, 0, Given.Sent("request"), Given.Copy(1) with { Body = "sent-words" },
            Given.Later);
        await writing.SaveReceivedAsync(Dana, Given.Received(1) with { Body = "answered-words" }, 0);
        await attachments.AddAsync(Dana, Given.Attachment(1), Given.Pdf);
        var erasure = await store.EraseContactAsync(Dana, Given.Ruth.Id, new LocalDate(2026, 4, 1));
        erasure!.Removes.Should().Contain("What you wrote to each other, drafts included: 3 texts.")
            .And.Contain("What is attached to them: 1 file.");
        var text = await database.TextOfEverythingAsync();
        foreach (var words in new[] { "drafted-words", "sent-words", "answered-words", "secret-in-a-file" }) text.Should()
            .NotContain(words);
        (await store.ErasedCountsAsync(Dana))["text"].Should().Be(3);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_shown_with_its_text()
    {
        await SaveAsync(Given.Draft(1), 0);
        await writing.SaveReceivedAsync(Dana, Given.Received(1), 0);
        database.Run("UPDATE \"Drafts\" SET \"Document\" = 'broken {'");
        database.Run("UPDATE \"ReceivedTexts\" SET \"Document\" = '[null]'");
        (await writing.ListDraftsAsync(Dana)).Single().Should().Match<Stored<MessageDraft>>(draft => draft.Unreadable == "broken {"
            && draft.Value.Body.Contains("broken {") && draft.Value.Contact == Given.Ruth.Id && draft.Value.State == DraftState.Open);
        (await writing.ListReceivedAsync(Dana)).Single().Should().Match<Stored<ReceivedText>>(text => text.Unreadable == "[null]"
            && text.Value.Body.Contains("[null]") && text.Value.Contact == Given.Ruth.Id);
    }

    [Fact]
    public async Task A_draft_that_cannot_be_read_makes_room_and_is_kept_as_it_stands()
    {
        await SaveAsync(Given.Draft(1), 0);
        database.Run("UPDATE \"Drafts\" SET \"Document\" = 'broken {'");
        (await writing.ReplaceDraftAsync(Dana, Given.Draft(2))).Should().BeOfType<KeepOutcome<MessageDraft>.Saved>();
        (await writing.FindOpenDraftAsync(Dana, Given.Ruth.Id, MessagePurpose.Request))!.Value.Should().Be(Given.Draft(2));
        (await writing.FindDraftAsync(Dana, Given.Draft(1).Id))!.Should().Match<Stored<MessageDraft>>(
            draft => draft.Unreadable == "broken {" && draft.Value.State == DraftState.SetAside);
    }

    [Fact]
    public async Task Nobody_unknown_is_written_to()
    {
        (await writing.SaveDraftAsync(Dana, Given.Draft(1) with { Contact = Given.Person(9).Id }, 0)).Should()
            .BeOfType<KeepOutcome<MessageDraft>.NotFound>();
        (await writing.SaveReceivedAsync(Dana, Given.Received(1) with { Contact = Given.Person(9).Id }, 0)).Should()
            .BeOfType<KeepOutcome<ReceivedText>.NotFound>();
    }

    [Fact]
    public async Task The_record_of_a_seeker_is_not_overwritten_unseen()
    {
        var seen = await store.FindStoredSeekerAsync(Dana);
        seen!.Version.Should().Be(1);
        (await store.SaveSeekerAsync(ProgrammeId.First, Given.Dana with { Field = "permits" }, 1)).Should()
            .BeOfType<KeepOutcome<People.Seeker>.Saved>()
            .Which.Current.Version.Should().Be(2);
        (await store.SaveSeekerAsync(ProgrammeId.First, Given.Dana with { Field = "roads" }, 1)).Should()
            .BeOfType<KeepOutcome<People.Seeker>.Stale>()
            .Which.Current.Value.Field.Should().Be("permits");
        (await store.SaveSeekerAsync(ProgrammeId.First, Given.Dana with { Field = "permits" }, 1)).Should()
            .BeOfType<KeepOutcome<People.Seeker>.Saved>();
    }

    private async Task<long> SaveAsync(MessageDraft draft, long version) =>
        (await writing.SaveDraftAsync(Dana, draft, version)).Should().BeOfType<KeepOutcome<MessageDraft>.Saved>().Which.Current.Version;

    public sealed class OnSqlite() : WritingTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : WritingTests(DatabaseKind.PostgreSql);
}
