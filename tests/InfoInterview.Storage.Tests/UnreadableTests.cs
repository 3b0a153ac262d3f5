using InfoInterview.Engagements;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>A row that cannot be read fails no list, is shown as it stands, and can be erased.</summary>
public abstract class UnreadableTests(DatabaseKind kind)
{
    [Fact]
    public async Task A_broken_record_fails_no_list_and_can_be_erased()
    {
        using var database = new TempDatabase(kind);
        var (store, due) = await database.OpenAsync<DueStore>();
        var owner = Given.Dana.Id;
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(owner, [Given.Ruth, Given.Person(1), Given.Person(2)]);
        await store.AppendAsync(owner, Given.Ruth.Id, 0, Given.Sent(), Given.Monday);
        database.Run("UPDATE \"Contacts\" SET \"Document\" = '[null' WHERE \"SearchText\" LIKE '%halvorsen%'").Should().Be(1);
        var now = Given.Monday + Duration.FromDays(8);

        var page = await store.ListContactsAsync(owner, null, 0, 10);
        page.Items.Should().HaveCount(3);
        page.Items.Single(one => one.Unreadable is not null).Should()
            .Match<StoredContact>(one => one.Unreadable == "[null" && one.Contact.Id == Given.Ruth.Id);
        await due.RebuildAsync(owner, now);
        (await due.ListAsync(owner, DueList.NotAsked, now, 0, 10)).Steps.Should().HaveCount(2);
        (await due.ListAsync(owner, DueList.UnderWay, now, 0, 10)).Steps.Should().BeEmpty();
        var read = new List<StoredEngagement>();
        await foreach (var stored in store.EngagementsAsync(owner, onlyStarted: false)) read.Add(stored);
        read.Should().HaveCount(2);
        (await store.ImportAsync(owner, [Given.Ruth with { Id = Given.ContactId(77), Role = "Director" }])).Unchanged.Should().Be(1);

        (await store.EraseContactAsync(owner, Given.Ruth.Id, new LocalDate(2026, 3, 9))).Should().NotBeNull();
        (await store.ListContactsAsync(owner, null, 0, 10)).Total.Should().Be(2);
        (await store.ImportAsync(owner, [Given.Ruth with { Id = Given.ContactId(78) }])).Refused.Should()
            .Be(1, "their addresses were known beside the record");
    }

    [Fact]
    public async Task A_broken_fact_is_kept_word_for_word_and_the_others_count()
    {
        using var database = new TempDatabase(kind);
        var (store, due) = await database.OpenAsync<DueStore>();
        var owner = Given.Dana.Id;
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(owner, [Given.Ruth]);
        await store.AppendAsync(owner, Given.Ruth.Id, 0, Given.Sent(), Given.Monday);
        await store.AppendAsync(owner, Given.Ruth.Id, 1, Given.Yes("yes", 5), Given.Later);
        database.Run("UPDATE \"Facts\" SET \"Payload\" = '{\"kind\":\"replyReceived\",\"at\":7' WHERE \"Sequence\" = 2").Should().Be(1);

        var found = (await store.FindEngagementAsync(owner, Given.Ruth.Id))!;
        found.Version.Should().Be(2);
        found.Engagement.Facts[1].Should().BeOfType<UnknownFact>().Which.Content.Should().Be("{\"kind\":\"replyReceived\",\"at\":7");
        found.Engagement.Stage.Should().Be(Stage.AwaitingReply);
        (await due.RebuildAsync(owner, Given.Later)).Should().Be(1);
        (await store.AppendAsync(owner, Given.Ruth.Id, 2, Given.Yes("yes", 5), Given.Later)).Should()
            .BeOfType<AppendOutcome.AlreadyThere>("twice is once, also of what cannot be read");
        (await store.AppendAsync(owner, Given.Ruth.Id, 2, Given.Yes("again", 9), Given.Later)).Should().BeOfType<AppendOutcome.Appended>();
    }

    [Fact]
    public async Task A_contact_that_breaks_later_holds_up_no_list_and_is_neither_merged_nor_written_over()
    {
        using var database = new TempDatabase(kind);
        var (store, due) = await database.OpenAsync<DueStore>();
        var owner = Given.Dana.Id;
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(owner, [Given.Ruth, Given.Person(1)]);
        await store.AppendAsync(owner, Given.Ruth.Id, 0, Given.Sent(), Given.Monday);
        await due.CountAsync(owner, Given.Monday);
        var seen = (await store.FindContactAsync(owner, Given.Ruth.Id))!;
        database.Run("UPDATE \"Contacts\" SET \"Document\" = '[null' WHERE \"SearchText\" LIKE '%halvorsen%'").Should().Be(1);

        using var soon = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        (await due.ListAsync(owner, DueList.UnderWay, Given.Later, 0, 10, soon.Token)).Steps.Should().BeEmpty();
        (await due.CheckAsync(owner, Given.Later, after: null, 100, soon.Token)).Mended.Should().BeEmpty();

        var one = (await store.FindContactAsync(owner, Given.Person(1).Id))!;
        (await store.MergeContactsAsync(owner, one.Contact with { FormerIds = [Given.Ruth.Id] }, [one, seen])).Should()
            .BeOfType<MergeOutcome.Stale>().Which.Current.Unreadable.Should().Be("[null");
        await store.BlockContactAsync(owner, Given.Ruth.Id, new DoNotContact { Reason = DoNotContactReason.Asked });
        (await store.FindContactAsync(owner, Given.Ruth.Id))!.Unreadable.Should().Be("[null");
        (await store.ImportAsync(owner, [Given.Ruth with { Id = Given.ContactId(77) }])).Unchanged.Should().Be(1);
        (await store.FindDoNotContactAsync(owner))!.Blocks(Given.Ruth)!.Reason.Should().Be(DoNotContactReason.Asked);
    }

    [Fact]
    public async Task Every_kind_of_broken_record_fails_no_list_and_can_be_erased()
    {
        using var database = new TempDatabase(kind);
        await Everything.FillAsync(database);
        var owner = Given.Dana.Id;
        var (store, book) = await database.OpenNotebookAsync();
        var (_, plans) = await database.OpenAsync<InterviewPlanStore>();
        var (_, actions) = await database.OpenAsync<ActionStore>();
        var (_, due) = await database.OpenAsync<DueStore>();
        var (_, unreadable) = await database.OpenAsync<UnreadableStore>();
        (await unreadable.ListAsync(owner)).Should().BeEmpty();
        foreach (var table in (string[])["Notes", "Themes", "Plans", "Actions", "Drafts", "SentCopies", "ReceivedTexts", "Seekers"])
            database.Run($"UPDATE \"{table}\" SET \"Document\" = '[null'").Should().BePositive();
        foreach (var (table, column) in (Span<(string, string)>)[("Imported", "News"), ("Headers", "Document")])
            database.Run($"UPDATE \"{table}\" SET \"{column}\" = '[null'");
        database.Run("UPDATE \"Forecasts\" SET \"Fruit\" = '[null'");
        database.Run("UPDATE \"SeekerForecasts\" SET \"Goal\" = '[null'");

        (await book.ListNotesAsync(owner)).Single().Should().Match<Stored<InterviewNote>>(note => note.Unreadable == "[null"
            && note.Value.Text.Contains("[null") && note.Value.With.Contact == Given.Ruth.Id && note.Value.Day == Given.Note(1).Day);
        (await book.ListThemesAsync(owner)).Single().Unreadable.Should().Be("[null");
        (await book.FindNotebookAsync(owner)).Notes.Should().BeEmpty("a synthesis is made of what can be read");
        (await plans.FindCurrentPlanAsync(owner, Given.Ruth.Id))!.Unreadable.Should().Be("[null");
        (await actions.ListActionsAsync(owner)).Single().Value.What.Should().Contain("[null");
        (await store.FindStoredSeekerAsync(owner))!.Should().Match<Stored<Seeker>>(
            seeker => seeker.Unreadable == "[null" && seeker.Value.Id == owner);
        (await due.TodayAsync(owner, Given.Later, 5)).Should().NotBeNull();
        (await due.FindAsync(owner, Given.Ruth.Id, Given.Later)).Should().NotBeNull();
        (await store.FindEngagementAsync(owner, Given.Ruth.Id))!.Version.Should().Be(3);
        var (_, imports) = await database.OpenAsync<ImportStore>();
        (await imports.ListNewsAsync(owner)).Should().OnlyContain(news => news.Changes.IsEmpty);
        (await imports.FindColumnsAsync(owner, Everything.Header)).Should().BeEmpty();
        (await store.SaveContactAsync(owner, Given.Ruth with { Role = "Director" }, 1)).Should().BeOfType<SaveOutcome.Saved>();

        // A merge takes along what cannot be read, as it stands.
        var (one, two) =
            ((await store.FindContactAsync(owner, Given.Ruth.Id))!, (await store.FindContactAsync(owner, Given.Person(1).Id))!);
        (await store.MergeContactsAsync(owner, two.Contact with { FormerIds = [one.Contact.Id] }, [one, two]))
            .Should().BeOfType<MergeOutcome.Merged>();
        (await book.ListNotesAsync(owner, two.Contact.Id)).Single().Unreadable.Should().Be("[null");

        var found = await unreadable.ListAsync(owner);
        found.Select(record => record.Kind).Should().BeEquivalentTo([UnreadableKind.Seeker, UnreadableKind.Note, UnreadableKind.Theme,
            UnreadableKind.Plan, UnreadableKind.Action, UnreadableKind.Draft, UnreadableKind.Sent, UnreadableKind.Received]);
        foreach (var record in found.Where(record => record.Kind != UnreadableKind.Seeker))
        {
            (await unreadable.EraseAsync(owner, record with { Version = 99 })).Should().BeFalse();
            (await unreadable.EraseAsync(owner, record)).Should().BeTrue();
        }

        (await store.SaveSeekerAsync(ProgrammeId.First, Given.Dana, 1)).Should().BeOfType<KeepOutcome<Seeker>.Saved>();
        (await unreadable.ListAsync(owner)).Should().BeEmpty();
        (await store.FindSeekerAsync(owner)).Should().Be(Given.Dana);
    }

    public sealed class OnSqlite() : UnreadableTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : UnreadableTests(DatabaseKind.PostgreSql);
}
