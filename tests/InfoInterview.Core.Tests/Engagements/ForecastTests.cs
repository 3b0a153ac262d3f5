using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

/// <summary>What a list keeps of a history: the planner's own steps, and how long they stay.</summary>
public sealed class ForecastTests
{
    private static readonly FollowUpPlanner Planner = new();

    [Theory]
    [InlineData("sent", "2026-03-02 10:00", "2026-04-14 00:00")] // due 16 March, dropped 28 days later
    [InlineData("agreed", "2026-03-02 10:00", "2026-03-10 14:00")] // until the talk begins
    [InlineData("agreed", "2026-03-10 14:05", "2026-03-10 14:20")] // until it ends
    [InlineData("agreed", "2026-03-10 14:20", null)]
    [InlineData("event", "2026-03-02 10:00", "2026-03-13 00:00")] // the day after their event
    [InlineData("later", "2026-03-02 10:00", null)]
    [InlineData("away", "2026-03-02 10:00", "2026-03-10 00:00")] // back on the 9th, and a day to settle in
    [InlineData("closed", "2026-03-02 10:00", null)]
    public void It_holds_until_time_alone_brings_other_steps(string story, string now, string? until)
    {
        var engagement = story switch
        {
            "sent" => A.Engagement(A.Sent("2026-03-02 09:00")),
            "agreed" => A.Engagement(A.Sent("2026-02-02 09:00"), A.Agreed("2026-02-03 09:00", "2026-03-10 14:00")),
            "event" => A.Engagement(A.Sent("2026-02-02 09:00"),
                A.Reply(ReplyMeaning.Yes, "2026-02-03 09:00") with { Form = ReplyForm.Event, Until = A.Day("2026-03-12") }),
            "later" => A.Engagement(A.Sent("2026-02-02 09:00"), A.Later("2026-02-03 09:00", "2026-04-01")),
            "away" => A.Engagement(new EngagementReopened { At = A.At("2026-02-24 09:00") }, A.Away("2026-02-25 09:00", "2026-03-09")),
            _ => A.Engagement(A.Sent("2026-02-02 09:00"), new EngagementClosed { At = A.At("2026-02-03 09:00") }),
        };
        Planner.Forecast(engagement, Surroundings.None, A.At(now)).HoldsUntil.Should().Be(until is null ? null : A.At(until));
    }

    [Fact]
    public void Until_then_the_planner_gives_the_same_steps_but_for_where_the_moment_lies() =>
        Gen.Select(PlannerPropertyTests.AnyHistory, PlannerPropertyTests.Moment, Gen.Int[1, 120 * 24]).Sample(
            (engagement, moment, hours) =>
            {
                // Nobody asks before what happened.
                var now = engagement.Facts.IsEmpty ? moment : Instant.Max(moment, engagement.Facts[^1].At);
                var forecast = Planner.Forecast(engagement, Surroundings.None, now);
                forecast.Steps.Should().Equal(Planner.Plan(engagement, now));
                if (forecast.HoldsUntil is { } end) end.Should().BeGreaterThan(now);
                var then = now + Duration.FromHours(hours);
                if (forecast.HoldsUntil <= then) then = forecast.HoldsUntil.Value - Duration.Epsilon;
                var later = Planner.Plan(engagement, then);
                later.Select(Apart).Order(StringComparer.Ordinal).Should()
                    .Equal(forecast.Steps.Select(Apart).Order(StringComparer.Ordinal), FormattableString.Invariant($"{now} and {then}"));
            },
            iter: 10_000);

    [Fact]
    public void Load_and_colleagues_hold_only_what_waits_for_room_and_bring_nothing_forward() =>
        Gen.Select(PlannerPropertyTests.AnyHistory, PlannerPropertyTests.Moment, PlannerPropertyTests.Moment.Array[0, 12], Gen.Int[0, 4])
            .Sample(
            (engagement, moment, requests, owed) =>
            {
                var now = engagement.Facts.IsEmpty ? moment : Instant.Max(moment, engagement.Facts[^1].At);
                var around = new Surroundings
                {
                    Load = new SeekerLoad
                    {
                        Owed = owed,
                        Requests = requests.ToValueList(),
                        ClearedAt = owed < 3 && requests.Length > 3
                        ? requests[0] : null
                    },
                    Colleagues = requests.Length > 5
                        ? [new Colleague { Name = A.Contact().Name, Facts = [new OutreachSent { At = requests[1], By = Channel.Email }] }]
                        : [],
                };
                var steps = Planner.Plan(engagement, around, now).ToDictionary(step => step.Key, StringComparer.Ordinal);
                var forecast = Planner.Forecast(engagement, around, now).Steps;
                steps.Keys.Should().BeEquivalentTo(forecast.Select(step => step.Key));
                foreach (var step in forecast)
                {
                    if (!step.WaitsForRoom) steps[step.Key].Should().Be(step);
                    else (steps[step.Key].Window.OpensAt >= step.Window.OpensAt && steps[step.Key].Window.DueBy >= step.Window.DueBy)
                        .Should().BeTrue($"{step} is not later than {steps[step.Key]}");
                }
            },
            iter: 5_000);

    [Fact]
    public void Its_counts_are_those_of_the_book() =>
        Gen.Select(PlannerPropertyTests.AnyHistory.Array[1, 8], PlannerPropertyTests.Moment).Sample(
            (histories, now) =>
            {
                var engagements = histories.Select((history, number) =>
                    Engagement.Restore(Life.Dana, Life.Ruth with { Id = new ContactId(Life.Id(number + 1)) }, history.Facts)).ToArray();
                var load = new SeekerBook(engagements).LoadOf(Life.Dana.Id);
                var forecasts = engagements.Select(engagement => Planner.Forecast(engagement, Surroundings.None, now)).ToArray();
                forecasts.Sum(forecast => forecast.Owed).Should().Be(load.Owed);
                forecasts.SelectMany(forecast => forecast.Requests).Order().Should().Equal(load.Requests);
                var debt = SeekerDebt.None.Then(forecasts.SelectMany(forecast => forecast.Debts), Planner.Policy.BacklogLimit);
                (load.Owed >= Planner.Policy.BacklogLimit ? null : debt.ClearedAt).Should().Be(load.ClearedAt);
            },
            iter: 2_000);

    [Fact]
    public void Whatever_is_held_is_among_its_offers() =>
        Gen.Select(PlannerPropertyTests.AnyHistory, PlannerPropertyTests.Moment, Gen.Int[0, 40]).Sample(
            (history, now, days) =>
            {
                var engagement = Engagement.Restore(Life.Dana, Life.Ruth,
                    history.Facts.Select(fact => fact is MeetingProposed proposed ? proposed with { Times = Times(fact.At, days) }
                    : fact));
                var offers = Planner.Forecast(engagement, Surroundings.None, now).Offers;
                offers.Count.Should().Be(engagement.Standing.OfType<MeetingProposed>().Sum(offer => offer.Times.Count));
                HeldTime.Of(engagement, now, DateTimeZoneProviders.Tzdb).Select(held => held.When(DateTimeZoneProviders.Tzdb).Start)
                    .Should().BeSubsetOf(offers);
            },
            iter: 5_000);

    [Fact]
    public void What_is_owed_can_be_taken_on_turn_by_turn()
    {
        var at = A.At("2026-03-02 10:00");
        DebtTurn[] turns = [.. new[] { 2, 2, -1, -1, 2, -2, -1, -1 }.Select((change, hour) =>
            new DebtTurn { At = at + Duration.FromHours(hour), Change = change })];
        var whole = SeekerDebt.None.Then(turns, limit: 3);
        turns.Aggregate(SeekerDebt.None, (debt, turn) => debt.Then([turn], limit: 3)).Should().Be(whole);
        whole.Should().Be(new SeekerDebt { Owed = 0, Last = turns[^1].At, ClearedAt = turns[5].At });
        whole.Invoking(debt => debt.Then([turns[3]], limit: 3)).Should().Throw<ArgumentException>();
    }

    private static ValueList<Appointment> Times(Instant after, int days) =>
        [.. new[] { days, days + 1 }.Select(later =>
            new Appointment { Start = (after + Duration.FromDays(later)).InUtc().LocalDateTime, Zone = ZoneId.Parse("Europe/Oslo"),
            Minutes = 30 })];

    /// <summary>The step without what the moment of asking alone decides.</summary>
    private static string Apart(NextStep step) => step is { Kind: NextStepKind.SendRequest, Cause: null }
        ? step.Key
        : FormattableString.Invariant($"{step.Key} {step.Window.Zone.Id} {step.Window} {step.Window.OverdueAt} {step.Severity} {step.Moved} {step.Hold} {string.Join(',', step.To)}");
}
