using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>A seeker who does this and that of what is due, and contacts who answer at random; kept in a store and in memory.</summary>
internal sealed class SimulatedLife(InterviewStore store, Random random, IReadOnlyList<Contact> people)
{
    private static readonly FollowUpPlanner Planner = new();

    private readonly List<Engagement> histories = [.. people.Select(person => Engagement.Begin(Given.Dana, person))];

    public Random Random => random;

    public IReadOnlyList<Engagement> Histories => histories;

    public int Recorded { get; private set; }

    /// <summary>One thing happens: a step is done, somebody answers, or a record changes.</summary>
    public async Task HappenAsync(Instant now, bool isLate)
    {
        var at = random.Next(histories.Count);
        var history = histories[at];
        if (random.Next(40) == 0)
        {
            await ChangeAsync(at, now);
            return;
        }

        var book = new SeekerBook(histories.Where(one => !one.Facts.IsEmpty));
        var steps = Planner.Plan(history, book.Around(history), now);
        var due = steps.FirstOrDefault(step => step.Status != WindowStatus.Waiting);
        var fact = due is not null && random.Next(3) > 0 ? Done(history, due, now) : Heard(history, now, isLate);
        if (fact is not null) await RecordAsync(at, fact, now);
    }

    private async Task RecordAsync(int at, Fact fact, Instant now)
    {
        var history = histories[at];
        if (!history.TryRecord(history.Placed(fact), now, out var next, out _) || next == history) return;
        var outcome = await store.AppendAsync(Given.Dana.Id, history.Contact.Id, history.Facts.Count, fact, now);
        outcome.Should()
            .BeOfType<AppendOutcome.Appended>(FormattableString.Invariant($"{fact} on {now} after {string.Join(" | ", history.Facts)}"));
        histories[at] = next;
        Recorded++;
        if (fact is ReplyReceived { Meaning: ReplyMeaning.DoNotContact }) await ReadAsync(at);
    }

    private async Task ChangeAsync(int at, Instant now)
    {
        var history = histories[at];
        var stored = (await store.FindContactAsync(Given.Dana.Id, history.Contact.Id))!;
        var changed = random.Next(3) switch
        {
            0 => stored.Contact with { Zone = ZoneId.Parse(random.Next(2) == 0 ? "Europe/London" : "Asia/Tokyo") },
            1 => stored.Contact with { ReferredBy = random.Next(3) == 0 ? null : histories[random.Next(histories.Count)].Contact.Id },
            _ => stored.Contact with { Organization = FormattableString.Invariant($"House {random.Next(4)}") },
        };
        (await store.SaveContactAsync(Given.Dana.Id, changed, stored.Version)).Should()
            .BeOfType<SaveOutcome.Saved>(FormattableString.Invariant($"on {now}"));
        await ReadAsync(at);
    }

    private async Task ReadAsync(int at) =>
        histories[at] = (await store.FindEngagementAsync(Given.Dana.Id, histories[at].Contact.Id))!.Engagement;

    private Fact? Done(Engagement history, NextStep step, Instant now) => step.Kind switch
    {
        NextStepKind.RecordTalk =>
            new MeetingHeld
            {
                At = step.Cause is ReplyReceived ? now : Instant.Min(now, step.Window.OpensAt + Duration.FromMinutes(5)),
                IsCutShort = random.Next(8) == 0
            },
        NextStepKind.LetItRest => random.Next(2) == 0 ? new EngagementClosed { At = now }
            : new StepDeferred
            {
                At = now,
                Step = step.Kind,
                Until = now.InUtc().Date.PlusDays(random.Next(1, 20)),
                Cause = step.Cause?.Reference
            },
        _ => StepDone.FactOf(history, step, now),
    };

    private Fact? Heard(Engagement history, Instant now, bool isLate)
    {
        var day = now.InUtc().Date;
        return random.Next(22) switch
        {
            0 or 1 or 2 => new ReplyReceived { At = now, Meaning = ReplyMeaning.Yes },
            3 => new ReplyReceived
            {
                At = now,
                Meaning = ReplyMeaning.Later,
                Until = random.Next(2) == 0 ? null
                : day.PlusDays(random.Next(1, 60))
            },
            4 => new ReplyReceived { At = now, Meaning = ReplyMeaning.No },
            5 or 6 => new ReplyReceived
            {
                At = now,
                Meaning = ReplyMeaning.OutOfOffice,
                Until = random.Next(3) == 0 ? null
                : day.PlusDays(random.Next(1, 25))
            },
            7 => new ReplyReceived { At = now, Meaning = ReplyMeaning.Referral, Referred = "Ines Duarte" },
            8 or 9 or 10 =>
                new MeetingAgreed
                {
                    At = now,
                    Appointment = new Appointment
                    {
                        Start = day.PlusDays(random.Next(1, 20)).At(new LocalTime(14, 0)),
                        Zone = "Europe/Oslo",
                        Minutes = 30
                    }
                },
            11 => new MeetingHeld { At = now - Duration.FromHours(random.Next(1, 200)) },
            12 => new OutreachSent { At = now - Duration.FromHours(random.Next(1, 72)), By = Channel.Email },
            13 => new DeliveryFailed { At = now, Kind = BounceKind.Hard },
            14 => new PromiseMade { At = now, By = Side.Seeker, What = FormattableString.Invariant($"promise {now}") },
            15 => new AdviceActedOn { At = now },
            16 => new EngagementReopened { At = now },
            17 => new ReplyReceived
            {
                At = now,
                Meaning = ReplyMeaning.Yes,
                Form = ReplyForm.Event,
                Until = day.PlusDays(random.Next(1, 30))
            },
            18 when history.Facts is [.., { } last] && last is not FactTakenBack => new FactTakenBack { At = now, Taken = last.Reference },
            19 when random.Next(6) == 0 => new ReplyReceived { At = now, Meaning = ReplyMeaning.DoNotContact },
            20 when isLate => new GoalReached { At = now },
            _ => new NewsHeard { At = now },
        };
    }
}
