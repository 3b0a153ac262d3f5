using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>What is found by index is what the planner says when it goes through everybody.</summary>
public abstract class DueTests(DatabaseKind kind)
{
    private const int People = 30;

    private static readonly FollowUpPlanner Planner = new();
    private static readonly string[] Zones = ["America/Chicago", "Europe/Oslo", "Asia/Tokyo"];

    [Fact]
    public async Task Over_two_simulated_years_every_list_is_what_the_planner_says()
    {
        using var database = new TempDatabase(kind);
        var (store, due) = await database.OpenAsync<DueStore>();
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(Given.Dana.Id, Enumerable.Range(0, People).Select(Person).ToArray());
        var life = new SimulatedLife(store, new Random(23), Enumerable.Range(0, People).Select(Person).ToArray());
        var now = Instant.FromUtc(2026, 3, 2, 14, 0);
        var end = now + Duration.FromDays(730);
        for (var happened = 0; now < end; happened++)
        {
            await life.HappenAsync(now, isLate: now + Duration.FromDays(40) > end);
            now += Duration.FromHours(life.Random.Next(2, 34));
            if (happened % 12 == 0) await AgreesAsync(due, life, now);
            if (life.Random.Next(60) == 0) now += Duration.FromDays(life.Random.Next(1, 20));
        }

        life.Recorded.Should().BeGreaterThan(400);
        var check = await due.CheckAsync(Given.Dana.Id, now, after: null, most: People);
        check.Mended.Should().BeEmpty();
        check.Checked.Should().BeGreaterThan(15);
        await due.RebuildAsync(Given.Dana.Id, now);
        await AgreesAsync(due, life, now);
    }

    [Fact]
    public async Task Who_was_asked_is_told_once_by_the_last_request_and_with_whether_they_answered()
    {
        using var database = new TempDatabase(kind);
        var (store, due) = await database.OpenAsync<DueStore>();
        await store.SaveSeekerAsync(Given.Dana);
        var (ana, ben, cem) = (Given.Person(1), Given.Person(2), Given.Person(3));
        await store.ImportAsync(Given.Dana.Id, [ana, ben, cem]);
        var now = Given.Monday + Duration.FromDays(100);
        (await due.AskedAsync(Given.Dana.Id, now, Given.Monday, 10)).Should().Be(AskedPeople.None);
        await store.AppendAsync(Given.Dana.Id, ana.Id, 0, Given.Sent(), now);
        await store.AppendAsync(Given.Dana.Id, ana.Id, 1, Given.Yes(null, minutes: 60), now);
        await store.AppendAsync(Given.Dana.Id, ben.Id, 0, Given.Sent(at: Given.Monday + Duration.FromDays(1)), now);
        await store.AppendAsync(Given.Dana.Id, cem.Id, 0, Given.Sent(at: Given.Monday + Duration.FromDays(2)), now);
        await store.AppendAsync(Given.Dana.Id, cem.Id, 1, Given.Yes(null, minutes: 60 * 72), now);
        await store.AppendAsync(Given.Dana.Id, cem.Id, 2, new EngagementClosed { At = Given.Monday + Duration.FromDays(9) }, now);

        async Task<IEnumerable<(int Day, bool HasAnswered)>> AskedAsync(int from, int most) =>
            (await due.AskedAsync(Given.Dana.Id, now, Given.Monday + Duration.FromDays(from), most)).People
                .Select(person => ((person.At - Given.Monday).Days, person.HasAnswered));
        (await AskedAsync(0, 10)).Should().Equal((0, true), (1, false), (2, true));
        (await AskedAsync(1, 10)).Should().Equal((1, false), (2, true));
        (await AskedAsync(0, 1)).Should().Equal((2, true));
        (await due.AskedAsync(Given.Dana.Id, now, Given.Monday, 1)).IsWhole.Should().BeFalse();
        (await due.AskedAsync(Given.Dana.Id, now, Given.Monday, 3)).IsWhole.Should().BeTrue();
        (await due.AskedAsync(Given.Dana.Id, Given.Monday + Duration.FromHours(1), Given.Monday, 10)).People.Should().ContainSingle();
        await due.Invoking(it => it.AskedAsync(Given.Dana.Id, now, Given.Monday, -1)).Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task What_is_kept_wrong_is_found_and_mended()
    {
        using var database = new TempDatabase(kind);
        var (store, due) = await database.OpenAsync<DueStore>();
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(Given.Dana.Id, [Given.Ruth]);
        await store.AppendAsync(Given.Dana.Id, Given.Ruth.Id, 0, Given.Sent(), Given.Monday);
        var now = Given.Monday + Duration.FromDays(8);
        (await due.CountAsync(Given.Dana.Id, now)).UnderWay.Should().Be(1);
        database.Run("UPDATE \"ForecastSteps\" SET \"Mark\" = 'another'");
        (await due.CheckAsync(Given.Dana.Id, now, after: null, most: 10)).Mended.Should().Equal(Given.Ruth.Id);
        (await due.CheckAsync(Given.Dana.Id, now, after: null, most: 10)).Mended.Should().BeEmpty();
        (await due.ListAsync(Given.Dana.Id, DueList.UnderWay, now, 0, 10)).Steps.Should().ContainSingle().Which.Step.Kind.Should()
            .Be(NextStepKind.FollowUp);
    }

    [Fact]
    public async Task What_another_planner_made_is_made_anew_by_the_next_reader()
    {
        using var database = new TempDatabase(kind);
        var (store, due) = await database.OpenAsync<DueStore>();
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(Given.Dana.Id, [Given.Ruth]);
        await store.AppendAsync(Given.Dana.Id, Given.Ruth.Id, 0, Given.Sent(), Given.Monday);
        (await due.CountAsync(Given.Dana.Id, Given.Monday)).UnderWay.Should().Be(1);
        database.Run("DELETE FROM \"ForecastSteps\"");
        database.Run("UPDATE \"SeekerForecasts\" SET \"Basis\" = '1 2025a 0'");
        (await due.ListAsync(Given.Dana.Id, DueList.UnderWay, Given.Monday, 0, 10)).Steps.Should().ContainSingle();
    }

    [Fact]
    public async Task Offered_times_are_found_by_when_they_begin()
    {
        using var database = new TempDatabase(kind);
        var (store, due) = await database.OpenAsync<DueStore>();
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(Given.Dana.Id, [Given.Ruth, Given.Person(1), Given.Person(2)]);
        await store.AppendAsync(Given.Dana.Id, Given.Ruth.Id, 0, Offer(Side.Seeker, 16, 18), Given.Monday);
        await store.AppendAsync(Given.Dana.Id, Given.Person(1).Id, 0, Offer(Side.Contact, 17), Given.Monday);
        await store.AppendAsync(Given.Dana.Id, Given.Person(2).Id, 0, Given.Sent(), Given.Monday);

        (await FoundAsync(Day(17), Day(18))).Should().Equal(Given.Person(1).Id);
        (await FoundAsync(Day(16), Day(17))).Should().Equal(Given.Ruth.Id);
        (await FoundAsync(Day(18), null)).Should().Equal(Given.Ruth.Id);
        (await FoundAsync(null, null)).Should().BeEquivalentTo([Given.Ruth.Id, Given.Person(1).Id]);
        (await FoundAsync(Day(19), null)).Should().BeEmpty();
        (await due.MeetingsAsync(Given.Dana.Id, Given.Monday, new Interval(null, null))).Should().BeEmpty();

        // What is offered anew takes the place of what was offered, and an answer leaves the history to be found, so that its times can be
        // taken back.
        await store.AppendAsync(Given.Dana.Id, Given.Ruth.Id, 1,
            new ReplyReceived { At = Given.Monday + Duration.FromHours(1), Meaning = ReplyMeaning.No }, Given.Later);
        (await FoundAsync(Day(16), Day(17))).Should().Equal(Given.Ruth.Id);
        await due.RebuildAsync(Given.Dana.Id, Given.Monday);
        (await FoundAsync(null, null)).Should().HaveCount(2);

        static Instant Day(int day) => Instant.FromUtc(2026, 3, day, 0, 0);

        static MeetingProposed Offer(Side by, params int[] days) => new()
        {
            At = Given.Monday,
            By = by,
            Times = days.Select(day =>
                new Appointment { Start = new LocalDateTime(2026, 3, day, 10, 0), Zone = ZoneId.Parse("America/Chicago"), Minutes = 30 })
                .ToValueList(),
        };

        async Task<IEnumerable<ContactId>> FoundAsync(Instant? from, Instant? to) =>
            (await due.OffersAsync(Given.Dana.Id, Given.Monday, new Interval(from, to))).Select(stored => stored.Engagement.Contact.Id);
    }

    [Fact]
    public async Task Nobody_has_nothing_to_do()
    {
        using var database = new TempDatabase(kind);
        var (_, due) = await database.OpenAsync<DueStore>();
        (await due.ListAsync(Given.Dana.Id, DueList.NotAsked, Given.Monday, 0, 10)).Total.Should().Be(0);
        (await due.FindAsync(Given.Dana.Id, Given.Ruth.Id, Given.Monday)).Should().BeNull();
    }

    internal static Contact Person(int number) => Given.Person(number) with
    {
        Zone = ZoneId.Parse(Zones[number % Zones.Length]),
        ReferredBy = number % 4 == 3 ? Given.Person(number / 4).Id : null,
    };

    private static async Task AgreesAsync(DueStore due, SimulatedLife life, Instant now)
    {
        var owner = Given.Dana.Id;
        var book = new SeekerBook(life.Histories.Where(history => !history.Facts.IsEmpty));
        var plans = life.Histories.ToDictionary(history => history.Contact.Id, history =>
            Planner.Plan(history, book.Around(history), now));
        foreach (var history in life.Histories)
        {
            var found = (await due.FindAsync(owner, history.Contact.Id, now))!.Of;
            found.Steps.Select(Text).Should()
                .Equal(plans[history.Contact.Id].Select(Text),
                FormattableString.Invariant($"{history.Contact.Name} on {now}: {string.Join(" | ", history.Facts)}"));
        }

        bool IsStarted(ContactId contact) => !life.Histories.First(history => history.Contact.Id == contact).Facts.IsEmpty;
        var all = plans.SelectMany(plan => plan.Value.Select(step => (Contact: plan.Key, Step: step))).ToList();
        await ListsAsync(DueList.UnderWay, all.Where(one => !one.Step.WaitsForRoom));
        await ListsAsync(DueList.ToAskAgain, all.Where(one => one.Step.WaitsForRoom && IsStarted(one.Contact)));
        await ListsAsync(DueList.NotAsked, all.Where(one => one.Step.WaitsForRoom && !IsStarted(one.Contact)));
        var today = await due.TodayAsync(owner, now, most: 500);
        today.Histories.SelectMany(one => one.Steps).Where(IsOpen).Select(Text).Should()
            .BeEquivalentTo(all.Select(one => one.Step).Where(IsOpen).Select(Text), FormattableString.Invariant($"it is {now}"));

        // Few are the first of the day, whatever their kind; whom to ask first is not said by a day.
        var few = await due.TodayAsync(owner, now, most: 3);
        FirstOf(few.Histories.Select(one => new PlannedEngagement { Engagement = one.Stored.Engagement, Steps = one.Steps })).Should()
            .Equal(FirstOf(life.Histories.Select(history =>
                new PlannedEngagement { Engagement = history, Steps = plans[history.Contact.Id] })), FormattableString.Invariant($"{now}"));

        async Task ListsAsync(DueList list, IEnumerable<(ContactId Contact, NextStep Step)> expected)
        {
            var page = await due.ListAsync(owner, list, now, 0, 500);
            page.Steps.Select(one => Text(one.Step)).Should()
                .BeEquivalentTo(expected.Select(one => Text(one.Step)), FormattableString.Invariant($"{list} on {now}"));
            page.Total.Should().Be(page.Steps.Count);
            if (list == DueList.UnderWay) page.Steps.Select(one => one.Step.Window.DueBy).Should().BeInAscendingOrder();
            var half = await due.ListAsync(owner, list, now, page.Total / 2, 3);
            half.Steps.Select(one => one.Step.Key).Should().Equal(page.Steps.Skip(page.Total / 2).Take(3).Select(one => one.Step.Key));
        }
    }

    private static IEnumerable<(int Turn, Instant DueBy)> FirstOf(IEnumerable<PlannedEngagement> planned) =>
        DayBatch.Of(planned).SelectMany(group => group.Lines).Where(line => line.Step.Kind != NextStepKind.SendRequest)
            .Select(line => (DayBatch.TurnOf(line.Step.Kind), line.Step.Window.DueBy)).Order().Take(3);

    private static bool IsOpen(NextStep step) => step.Status != WindowStatus.Waiting;

    private static string Text(NextStep step) =>
        $"{step.Key} {step.Rule.Id} {step.Window} {step.Window.Zone.Id} {step.Status} {step.Hold}";

    public sealed class OnSqlite() : DueTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : DueTests(DatabaseKind.PostgreSql);
}
