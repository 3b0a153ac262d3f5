using System.Collections.Concurrent;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

/// <summary>
/// Ten thousand seekers, thirty thousand contacts, two years: a machine that sends whatever is planned, with outages, duplicates and clock
/// changes, and people who answer at random. What must never happen is looked for in what was sent.
/// </summary>
[Trait("Slow", "yes")]
public sealed class SimulationTests
{
    private const int Seekers = 10_000;
    private static readonly int Contacts = Seeded.Runs(30_000);
    private const int Cap = 2;
    private const int CapDays = 30;

    private static readonly string[] Zones = ["Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo", "Asia/Riyadh"];
    private static readonly string?[] Regions = ["GB", "US", "IN", "AU", "BR", "SA"];
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 8, 0);
    private static readonly Instant End = Start + Duration.FromDays(730);
    private static readonly FollowUpPolicy Policy = FollowUpPolicy.Guide with { CapAcrossSeekers = new RequestCap { Requests = Cap, Days = CapDays } };
    private static readonly FollowUpPlanner Planner = new(Policy);

    [Fact]
    public void Two_years_of_random_answers_break_no_promise()
    {
        var faults = new ConcurrentQueue<string>();
        var sent = 0L;
        var ends = new ConcurrentDictionary<Stage, int>();
        Parallel.For(0, Contacts, contact =>
        {
            var run = new PersonRun(contact, faults);
            run.Go();
            Interlocked.Add(ref sent, run.Sent);
            foreach (var stage in run.Stages) ends.AddOrUpdate(stage, 1, static (_, count) => count + 1);
        });

        faults.Take(5).Should().BeEmpty();
        sent.Should().BeGreaterThan(100_000);
        ends.Keys.Should().Contain([Stage.Complete, Stage.Closed]);
    }

    /// <summary>All that happens around one contact: the seekers who ask them, one after another as the clock goes.</summary>
    private sealed class PersonRun(int number, ConcurrentQueue<string> faults)
    {
        private readonly Random random = new(number);
        private readonly HashSet<string> keys = new(StringComparer.Ordinal);
        private readonly List<LocalDate> requests = [];
        private Engagement[] engagements = [];
        private Instant? silentSince;

        public long Sent { get; private set; }

        public IEnumerable<Stage> Stages => engagements.Select(engagement => engagement.Stage);

        public void Go()
        {
            // One in twenty is asked by many; together ten thousand seekers ask thirty thousand people.
            var askers = number % 20 == 0 ? 5 : 1;
            var place = number % Zones.Length;
            var contact = A.Contact(Zones[place], Regions[place]) with { Id = new ContactId(new Guid(number, 1, 0, new byte[8])) };
            engagements = Enumerable.Range(0, askers)
                .Select(asker => A.Engagement(A.Seeker(Zones[(place + asker) % Zones.Length]) with { Id = new SeekerId(new Guid(((number * 7) + asker) % Seekers, 2, 0, new byte[8])) }, contact))
                .ToArray();
            var wake = new PriorityQueue<int, Instant>();
            for (var i = 0; i < askers; i++) wake.Enqueue(i, Start + Duration.FromHours(random.Next(24 * 200)));
            while (wake.TryDequeue(out var one, out var now) && now < End)
            {
                if (Next(one, now) is { } next) wake.Enqueue(one, next);
            }
        }

        private Surroundings Around(int one) => engagements.Length == 1
            ? Surroundings.None
            : new Surroundings { Others = engagements.Where((_, index) => index != one).Select(other => other.Facts).ToValueList() };

        /// <summary>Does what is due, and says when to look again; <c>null</c> at an end.</summary>
        private Instant? Next(int one, Instant now)
        {
            var around = Around(one);
            var plan = Planner.Plan(engagements[one], around, now);
            if (plan.IsEmpty)
            {
                var isEnd = silentSince is not null || engagements[one].Stage is Stage.Closed or Stage.Referred
                    || Planner.WhySilent(engagements[one], around, now)!.Cause
                        is SilenceCause.Mourning or SilenceCause.Reached or SilenceCause.NotProposed;
                if (!isEnd) faults.Enqueue(FormattableString.Invariant($"{number}/{one} is stuck at {engagements[one].Stage} on {now}"));
                return null;
            }

            CheckThanks(one, plan);
            var due = plan.FirstOrDefault(step => step.Status != WindowStatus.Waiting);
            if (due is null) return Outage(plan.Min(step => step.Window.OpensAt));
            var at = due.GoesToContact ? (Planner.Sending(engagements[one], around, due.Key, now) is { } decision ? decision.At ?? now + Duration.FromDays(7) : now + Duration.FromHours(6)) : now;
            if (at > now) return Outage(at);
            Do(one, due, now);
            return now + Duration.FromMinutes(random.Next(30, 600));
        }

        /// <summary>Now and then the machine sleeps through the moment, for hours or for two months.</summary>
        private Instant Outage(Instant at) => random.Next(20) switch
        {
            0 => at + Duration.FromHours(random.Next(72)),
            1 => at + Duration.FromDays(random.Next(60)),
            _ => at,
        };

        private void CheckThanks(int one, ValueList<NextStep> plan)
        {
            ref readonly var history = ref engagements[one].History;
            if (history is not { Held: { } held, Thanked: null, Part: null, Advance: null, Mourning: null }) return;
            var thanks = plan.SingleOrDefault(step => step.Kind == NextStepKind.SendThanks);
            if (thanks is null || thanks.Window.DueBy != held.At + Duration.FromHours(24)) faults.Enqueue(FormattableString.Invariant($"{number}/{one} has no thank-you within its limit"));
        }

        private void Do(int one, NextStep step, Instant now)
        {
            if (step.GoesToContact)
            {
                Sent++;
                if (!keys.Add(FormattableString.Invariant($"{one}:{step.Key}"))) faults.Enqueue(FormattableString.Invariant($"{number}/{one} was sent {step.Key} twice"));
                if (engagements[one].Standing.Any(fact => fact is FeltUnsafe)) faults.Enqueue(FormattableString.Invariant($"{number}/{one} was to write to somebody who harassed"));
                if (silentSince is not null) faults.Enqueue(FormattableString.Invariant($"{number}/{one} was sent {step.Kind} against their wish"));
                if (!Planner.CalendarOf(engagements[one]).IsOpenAt(now) && step.Kind is not (NextStepKind.SendThanks or NextStepKind.ConfirmMeeting or NextStepKind.Apologise) && step.Cause is not MeetingMissed) faults.Enqueue(FormattableString.Invariant($"{number}/{one} was sent {step.Kind} outside their hours"));
            }

            foreach (var fact in Done(step, now)) Record(one, fact, now);
            if (step.Kind is NextStepKind.SendRequest or NextStepKind.AskAgain or NextStepKind.TryOtherWay) CountRequest(one, now);
            Answer(one, step, now);
        }

        private void CountRequest(int one, Instant now)
        {
            var day = Planner.CalendarOf(engagements[one]).DateOf(now);
            requests.Add(day);
            if (requests.Count(other => other.PlusDays(CapDays) > day) > Cap) faults.Enqueue(FormattableString.Invariant($"{number} was asked more often than the cap allows on {day}"));
        }

        private IEnumerable<Fact> Done(NextStep step, Instant now) => step.Kind switch
        {
            NextStepKind.SendRequest or NextStepKind.AskAgain or NextStepKind.TryOtherWay => [new OutreachSent { At = now, By = Channel.Email }],
            NextStepKind.FollowUp => [new FollowUpSent { At = now, By = Channel.Email }],
            NextStepKind.OfferTimes or NextStepKind.RemindOfTimes => [new MeetingProposed { At = now, By = Side.Seeker }],
            NextStepKind.ThankForRefusal => [new RefusalThanked { At = now }],
            NextStepKind.ConfirmMeeting => [new MeetingConfirmed { At = now }],
            NextStepKind.Prepare => [new PreparationDone { At = now }],
            NextStepKind.HaveConversation => [new StepDeferred { At = now, Step = NextStepKind.HaveConversation, Until = now.InUtc().Date.PlusDays(1) }],
            NextStepKind.RecordTalk => random.Next(5) == 0 ? [new MeetingMissed { At = now, By = (Side)random.Next(2) }] : [new MeetingHeld { At = step.Cause is ReplyReceived ? now : Instant.Min(now, step.Window.OpensAt + Duration.FromMinutes(random.Next(10))), IsCutShort = random.Next(10) == 0, WasLate = random.Next(10) == 0 }],
            NextStepKind.SendThanks => [new ThankYouSent { At = now }],
            NextStepKind.WriteNotes => [new NotesWritten { At = now }],
            NextStepKind.PlanActions => [new ActionsPlanned { At = now }],
            NextStepKind.Connect => [new Connected { At = now }],
            NextStepKind.KeepPromise => [new PromiseKept { At = now, By = Side.Seeker, What = ((PromiseMade)step.Cause!).What }],
            NextStepKind.SendUpdate => [new GoodTurn { At = now, By = Side.Seeker, Kind = GoodTurnKind.Update }],
            NextStepKind.KeepInTouch => [new GoodTurn { At = now, By = Side.Seeker, Kind = GoodTurnKind.Greeting }],
            NextStepKind.ContactReferral => [new ReferralTakenUp { At = now }],
            NextStepKind.DecideReply => [new ReplyReceived { At = now, Meaning = random.Next(2) == 0 ? ReplyMeaning.Yes : ReplyMeaning.No, Decides = step.Cause!.Reference }],
            NextStepKind.AcceptTime => [Agreement(now)],
            NextStepKind.CallNow => random.Next(2) == 0 ? [new MeetingHeld { At = now }] : [new MessageSent { At = now, Purpose = MessagePurpose.CallMissed, About = step.Cause!.Reference }],
            NextStepKind.DecideOffer => [new OpeningAnswered { At = now, IsAccepted = random.Next(2) == 0 }],
            NextStepKind.ChooseWayOut => random.Next(2) == 0 ? [new FeltUnsafe { At = now }] : [new EngagementClosed { At = now }],
            NextStepKind.LetItRest => [new EngagementClosed { At = now }],
            _ when step.Message is { } purpose => [new MessageSent { At = now, Purpose = purpose, About = step.Cause!.Reference }],
            _ => [new EngagementClosed { At = now }],
        };

        private void Answer(int one, NextStep step, Instant now)
        {
            var soon = now + Duration.FromMinutes(random.Next(1, 30));
            var day = now.InUtc().Date;
            Fact? answer = (step.Kind, random.Next(40)) switch
            {
                (_, 0) when step.GoesToContact => new ReplyReceived { At = soon, Meaning = ReplyMeaning.DoNotContact },
                (_, 1 or 2) when step.GoesToContact => new ReplyReceived { At = soon, Meaning = ReplyMeaning.OutOfOffice, Until = random.Next(4) == 0 ? null : day.PlusDays(random.Next(1, 30)) },
                (NextStepKind.SendRequest or NextStepKind.FollowUp or NextStepKind.AskAgain or NextStepKind.TryOtherWay, < 8) => Fuller(soon, day),
                (NextStepKind.SendThanks or NextStepKind.SendUpdate, >= 30) => Beside(soon, day),
                (NextStepKind.SendRequest or NextStepKind.FollowUp or NextStepKind.AskAgain or NextStepKind.TryOtherWay, < 14) => new ReplyReceived { At = soon, Meaning = ReplyMeaning.Yes },
                (NextStepKind.SendRequest or NextStepKind.FollowUp, < 18) => new ReplyReceived { At = soon, Meaning = ReplyMeaning.No },
                (NextStepKind.SendRequest or NextStepKind.FollowUp, < 20) => new ReplyReceived { At = soon, Meaning = ReplyMeaning.Later, Until = random.Next(3) == 0 ? null : day.PlusDays(random.Next(1, 90)) },
                (NextStepKind.SendRequest or NextStepKind.FollowUp, 20) => new ReplyReceived { At = soon, Meaning = ReplyMeaning.Referral, Referred = "Ines Duarte" },
                (NextStepKind.SendRequest or NextStepKind.FollowUp, 21) => new ReplyReceived { At = soon, Meaning = ReplyMeaning.Unclear },
                (NextStepKind.SendRequest or NextStepKind.FollowUp, 22) => new DeliveryFailed { At = soon, Kind = (BounceKind)random.Next(2) },
                (NextStepKind.OfferTimes or NextStepKind.RemindOfTimes, < 30) => Agreement(soon),
                (NextStepKind.ConfirmMeeting, 3) => new MeetingCancelled { At = soon, By = Side.Contact },
                (NextStepKind.ConfirmMeeting, 4) => new MeetingMoved { At = soon, Appointment = ((MeetingAgreed)Agreement(soon)).Appointment },
                (NextStepKind.SendThanks, < 10) => new PromiseMade { At = soon, By = Side.Seeker, What = FormattableString.Invariant($"promise {now}") },
                (NextStepKind.KeepInTouch, < 5) => new AdviceActedOn { At = soon },
                _ => null,
            };
            if (answer is not null) Record(one, answer, soon);
        }

        /// <summary>A yes that says more than yes.</summary>
        private Fact Fuller(Instant at, LocalDate day) => random.Next(8) switch
        {
            0 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Remarks = [(ReplyRemark)random.Next(9)] },
            1 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Form = (ReplyForm)random.Next(5), Until = random.Next(2) == 0 ? null : day.PlusDays(random.Next(60)) },
            2 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Offered = [Agreement(at).Appointment], Through = "Mr. Abe" },
            3 => new MeetingProposed { At = at, By = Side.Contact },
            4 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Referral },
            5 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Referred = "Ines Duarte" },
            6 => new Bereaved { At = at },
            _ => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Until = day.PlusDays(random.Next(90)) },
        };

        /// <summary>What happens beside the talk.</summary>
        private Fact Beside(Instant at, LocalDate day) => random.Next(7) switch
        {
            0 => new NewsHeard { At = at, IsAddressGone = random.Next(2) == 0 },
            1 => new OpeningOffered { At = at, IsTheirs = random.Next(2) == 0, AnswerBy = day.PlusDays(random.Next(20)) },
            2 => new Applied { At = at },
            3 => new PromiseMade { At = at, By = Side.Contact, What = "an introduction" },
            4 when random.Next(10) == 0 => new GoalReached { At = at },
            5 when random.Next(10) == 0 => new FeltUnsafe { At = at },
            _ => new GoodTurn { At = at, By = Side.Contact, Kind = GoodTurnKind.Value },
        };

        private static readonly int[] Hours = [9, 11, 14, 16];

        private MeetingAgreed Agreement(Instant at) => new()
        {
            At = at,
            Appointment = new Appointment { Start = at.InUtc().Date.PlusDays(random.Next(1, 25)).At(new LocalTime(Hours[random.Next(4)], 0)), Zone = Zones[number % Zones.Length], Minutes = 20 },
        };

        /// <summary>Every fifth fact is recorded twice, as a mailbox that is read twice does.</summary>
        private void Record(int one, Fact fact, Instant now)
        {
            var times = random.Next(5) == 0 ? 2 : 1;
            for (var time = 0; time < times; time++)
            {
                if (engagements[one].TryRecord(fact, now, out var next, out var refusal)) engagements[one] = next;
                else faults.Enqueue(FormattableString.Invariant($"{number}/{one}: {refusal.Reason}"));
            }

            if (fact is ReplyReceived { Meaning: ReplyMeaning.DoNotContact }) silentSince ??= fact.At;
        }
    }
}
