using System.Collections.Immutable;
using InfoInterview.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Testing;

/// <summary>
/// Checks a host's figures for follow-ups. Running it asks whether they contradict each other, have a name and a source of their own, can
/// be kept as JSON, and lead somewhere: somebody who never answers is written to a few times and then left alone (G8.1), and whoever does
/// each step when it is due comes to an end. Immutable; each call gives a new check.
/// </summary>
/// <example>
/// <code>
/// var patient = FollowUpPolicy.Guide with { Name = "patient", Source = "Our careers office, 2026.", FollowUpOpens = Wait.OfDays(10) };
/// FollowUpPolicyCheck.Of(patient)
///     .Plans(Given.Engagement(Happened.Asked("2026-03-02 14:00")), "2026-03-06 09:00", "FollowUp Waiting 2026-03-12..2026-03-16")
///     .Run()
///     .Verify();
/// </code>
/// </example>
public sealed class FollowUpPolicyCheck
{
    private const string Name = "The follow-up policy";

    private static readonly Duration Watched = Duration.FromDays(3 * 365);

    private readonly FollowUpPolicy policy;
    private readonly IHolidayCalendar? holidays;
    private readonly ImmutableArray<(Engagement Engagement, Instant Now, ImmutableArray<string> Lines)> cases;

    private FollowUpPolicyCheck(
        FollowUpPolicy policy, IHolidayCalendar? holidays,
        ImmutableArray<(Engagement Engagement, Instant Now, ImmutableArray<string> Lines)> cases)
    {
        this.policy = policy;
        this.holidays = holidays;
        this.cases = cases;
    }

    /// <summary>A check without a case yet.</summary>
    /// <param name="policy">The figures.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">The policy is <c>null</c>.</exception>
    public static FollowUpPolicyCheck Of(FollowUpPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new FollowUpPolicyCheck(policy, holidays: null, []);
    }

    /// <summary>The same check with a calendar of holidays.</summary>
    /// <param name="given">The calendar.</param>
    /// <returns>The check with this calendar.</returns>
    /// <exception cref="ArgumentNullException">The calendar is <c>null</c>.</exception>
    public FollowUpPolicyCheck In(IHolidayCalendar given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return new FollowUpPolicyCheck(policy, given, cases);
    }

    /// <summary>Adds a history of which one knows the next steps.</summary>
    /// <param name="engagement">The history.</param>
    /// <param name="now">The moment of asking, such as "2026-03-06 09:00" in <see cref="Given.Zone"/>.</param>
    /// <param name="lines">
    /// The steps, soonest due first, as <see cref="PlanLine.Of(NextStep)"/> writes them; none for a history without a step.
    /// </param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="FormatException">The moment is no such time.</exception>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public FollowUpPolicyCheck Plans(Engagement engagement, string now, params string[] lines)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        return new FollowUpPolicyCheck(policy, holidays, cases.Add((engagement, Given.At(now), [.. lines])));
    }

    /// <summary>Runs every question.</summary>
    /// <returns>The report.</returns>
    public CheckReport Run()
    {
        var log = new CheckLog(Name);
        foreach (var problem in policy.Problems) log.Ask(holds: false, policy.Name, problem);
        Identity(log);
        if (policy.Problems.IsEmpty && log.Try(policy.Name, () => new FollowUpPlanner(policy, holidays: holidays)) is { } planner)
        {
            foreach (var (engagement, now, lines) in cases) Case(log, planner, engagement, now, lines);
            Silence(log, planner);
            Diligence(log, planner);
            log.Add(AnyCulture.Same(Name, () => string.Join('\n', cases.SelectMany(one => planner.Plan(one.Engagement, one.Now)))));
        }

        return log.ToReport();
    }

    private void Identity(CheckLog log)
    {
        log.Ask(!string.IsNullOrWhiteSpace(policy.Name), "The name", "It has none.");
        log.Ask(!string.IsNullOrWhiteSpace(policy.Source), "The source", "It does not say where its figures come from.");
        foreach (var preset in FollowUpPolicy.Presets)
        {
            log.Ask(
                preset == policy || !string.Equals(preset.Name, policy.Name, StringComparison.Ordinal), "The name",
                $"The preset '{preset.Name}' has other figures; give this one a name of its own.");
        }

        var kept = log.Try("As JSON", () => JsonCopy.Of(policy));
        log.Ask(kept == policy, "As JSON", "It does not read back as it was written.");
    }

    private static void Case(CheckLog log, FollowUpPlanner planner, Engagement engagement, Instant now, ImmutableArray<string> lines)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{RuleSubject.Engagement.Describe(engagement)}, asked at {now}");
        if (log.Try(name, () => planner.Plan(engagement, now).Select(PlanLine.Of).ToList()) is not { } plan) return;
        log.Ask(
            plan.SequenceEqual(lines, StringComparer.Ordinal), name,
            () => $"The plan is to be [{string.Join(", ", lines)}] and is [{string.Join(", ", plan)}].");
    }

    /// <summary>Somebody who never answers.</summary>
    private void Silence(CheckLog log, FollowUpPlanner planner)
    {
        const string Subject = "Somebody who never answers";
        if (log.Try(Subject, () => Live(planner, Given.Engagement())) is not { } lived) return;
        var most = 2 + policy.FollowUpCount;
        var written = lived.Facts.Count(fact => fact is OutreachSent or FollowUpSent);
        log.Ask(
            written <= most, Subject,
            string.Create(
                CultureInfo.InvariantCulture,
                $"They are written to {written} times; {most} are enough: a request, the reminders and one other way."));
        log.Ask(lived.Stage == Stage.Closed, Subject, $"It is never let rest; after three years it stands at {lived.Stage}.");
    }

    /// <summary>Whoever does each step when it is due is never stuck with one that stays.</summary>
    private static void Diligence(CheckLog log, FollowUpPlanner planner)
    {
        const string Subject = "Somebody who does each step when it is due";
        var talk = Given.Engagement(
            Happened.Asked("2026-03-02 14:00"), Happened.Answered(ReplyMeaning.Yes, "2026-03-04 09:00"),
            Happened.Agreed("2026-03-05 10:00", "2026-03-16 14:00"), Happened.Held("2026-03-16 14:20"));
        if (log.Try(Subject, () => Live(planner, talk)) is not { } lived) return;
        log.Ask(lived.Facts.Any(fact => fact is ThankYouSent), Subject, "They are never told to say thanks for a talk.");
        log.Ask(lived.Facts.Any(fact => fact is NotesWritten), Subject, "They are never told to write down what they heard.");
    }

    /// <summary>Does the first step that is open on each day, until nothing is left to do or three years are over.</summary>
    private static Engagement Live(FollowUpPlanner planner, Engagement engagement)
    {
        var now = engagement.Facts.IsEmpty ? Given.At("2026-03-02 10:00") : engagement.Facts[^1].At + Duration.FromHours(1);
        var end = now + Watched;
        for (; now < end; now += Duration.FromDays(1))
        {
            foreach (var step in planner.Plan(engagement, now))
            {
                if (step.Status == WindowStatus.Waiting || StepDone.FactOf(engagement, step, now) is not { } fact) continue;
                engagement = engagement.Record(fact);
                break;
            }
        }

        return engagement;
    }
}
