using InfoInterview.Engagements.Planning;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// Says what to do next, when, and why. A pure function of the history, its surroundings, the policy and the moment of asking: the
/// same answer when listing, when approving and just before sending. The contact's zone, week-end and holidays rule what is sent to
/// them; where their zone is not known, the seeker's stands in. Closed means silent, and a wish for silence, told to whomever, is
/// silence for ever. Safe to share.
/// </summary>
/// <example>
/// <code>
/// var dana = new Seeker { Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago" };
/// var ruth = new Contact { Name = PersonName.Parse("Ms. Ruth Halvorsen"), Zone = "Europe/Oslo" };
/// var engagement = Engagement.Begin(dana, ruth)
///     .Record(new OutreachSent { At = Instant.FromUtc(2026, 3, 2, 14, 0), By = Channel.Email });
/// var now = Instant.FromUtc(2026, 3, 9, 14, 0);
/// foreach (var step in new FollowUpPlanner().Plan(engagement, now)) Console.WriteLine($"{step.Status}: {step}");
/// </code>
/// </example>
public sealed class FollowUpPlanner
{
    private readonly FollowUpPolicy policy;
    private readonly RuleSettings settings;
    private readonly IDateTimeZoneProvider zones;
    private readonly CalendarShelf calendars;
    private readonly SendWindow window;

    /// <summary>A planner with the guide's policy, no holidays and the time-zone rules that this version carries.</summary>
    public FollowUpPlanner()
        : this(FollowUpPolicy.Guide)
    {
    }

    /// <summary>A planner with a host's own choices.</summary>
    /// <param name="policy">The figures.</param>
    /// <param name="settings">Which rules are re-weighed or switched off; <c>null</c> for none. A step carries the weight of its
    /// rule.</param>
    /// <param name="holidays">Where to ask for holidays; <c>null</c> for none at all.</param>
    /// <param name="zones">The source of time-zone rules; <c>null</c> for the one that this version carries.</param>
    /// <param name="window">Says when a message may leave; <c>null</c> for the default spread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The policy contradicts itself; the message lists every problem.</exception>
    public FollowUpPlanner(
        FollowUpPolicy policy,
        RuleSettings? settings = null,
        IHolidayCalendar? holidays = null,
        IDateTimeZoneProvider? zones = null,
        SendWindow? window = null)
    {
        this.policy = Checked(policy);
        this.settings = settings ?? RuleSettings.Default;
        this.zones = zones ?? DateTimeZoneProviders.Tzdb;
        this.window = window ?? new SendWindow();
        calendars = new CalendarShelf(holidays ?? HolidayCalendar.None, this.zones);
    }

    /// <summary>The figures that it plans by.</summary>
    public FollowUpPolicy Policy => policy;

    /// <summary>Which rules it re-weighs or leaves out.</summary>
    public RuleSettings Settings => settings;

    /// <summary>The time-zone rules that it reads days by.</summary>
    public IDateTimeZoneProvider Zones => zones;

    /// <summary>The next steps, soonest due first; empty when nothing is left to do.</summary>
    /// <param name="engagement">The history.</param>
    /// <param name="now">The moment of asking.</param>
    /// <returns>The steps.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public ValueList<NextStep> Plan(Engagement engagement, Instant now) => Planned(engagement, Surroundings.None, policy, now);

    /// <summary>The next steps, soonest due first; empty when nothing is left to do.</summary>
    /// <param name="engagement">The history.</param>
    /// <param name="surroundings">What is known beside it.</param>
    /// <param name="now">The moment of asking.</param>
    /// <returns>The steps.</returns>
    /// <exception cref="ArgumentNullException">The history or its surroundings are <c>null</c>.</exception>
    public ValueList<NextStep> Plan(Engagement engagement, Surroundings surroundings, Instant now) => Planned(engagement, surroundings, policy, now);

    /// <summary>The next steps under other figures than the planner's own.</summary>
    /// <param name="engagement">The history.</param>
    /// <param name="surroundings">What is known beside it.</param>
    /// <param name="policy">The figures.</param>
    /// <param name="now">The moment of asking.</param>
    /// <returns>The steps, soonest due first; empty when nothing is left to do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="engagement"/>, <paramref name="surroundings"/> or
    /// <paramref name="policy"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The policy contradicts itself; the message lists every problem.</exception>
    public ValueList<NextStep> Plan(Engagement engagement, Surroundings surroundings, FollowUpPolicy policy, Instant now) =>
        Planned(engagement, surroundings, Checked(policy), now);

    /// <summary>
    /// Asked just before sending: when the message of a step may leave. The step is planned again, so that an answer, a closing or a
    /// cap that came in between stops it; a late one goes in the recipient's next hours, never at night, unless thanks would miss
    /// their limit.
    /// </summary>
    /// <param name="engagement">The history as it is now.</param>
    /// <param name="surroundings">What is known beside it.</param>
    /// <param name="stepKey">The <see cref="NextStep.Key"/> of the step that was listed or approved.</param>
    /// <param name="now">The moment of asking.</param>
    /// <returns>
    /// The decision; <c>null</c> when the step is no longer planned, would no longer be planned when the message could leave, or
    /// sends nothing to this
    /// contact, and then nothing is sent. <see cref="WhyGone"/> says why.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="engagement"/>, <paramref name="surroundings"/> or
    /// <paramref name="stepKey"/> is <c>null</c>.</exception>
    public SendDecision? Sending(Engagement engagement, Surroundings surroundings, string stepKey, Instant now)
    {
        if (Find(engagement, surroundings, stepKey, now) is not { GoesToContact: true } step) return null;
        var decision = SendMoment.Of(step, surroundings.Calendar ?? CalendarOf(engagement, policy), window, now);

        // What would come too late by then, such as a confirmation after the start, is not for later but gone.
        return decision.At is { } at && at > now && Find(engagement, surroundings, stepKey, at) is null ? null : decision;
    }

    /// <summary>Why there is nothing to do, so that silence has a reason.</summary>
    /// <param name="engagement">The history.</param>
    /// <param name="surroundings">What is known beside it.</param>
    /// <param name="now">The moment of asking.</param>
    /// <returns>The reason; <c>null</c> when there is something to do.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public Silence? WhySilent(Engagement engagement, Surroundings surroundings, Instant now) =>
        Planned(engagement, surroundings, policy, now).IsEmpty ? SilenceFinder.Of(engagement, surroundings) : null;

    /// <summary>Why a step that was listed or approved is no longer planned.</summary>
    /// <param name="engagement">The history as it is now.</param>
    /// <param name="surroundings">What is known beside it.</param>
    /// <param name="stepKey">The <see cref="NextStep.Key"/> of the step.</param>
    /// <param name="now">The moment of asking.</param>
    /// <returns>The reason; <c>null</c> when the step is still planned.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public Silence? WhyGone(Engagement engagement, Surroundings surroundings, string stepKey, Instant now)
    {
        ArgumentNullException.ThrowIfNull(stepKey);
        var plan = Planned(engagement, surroundings, policy, now);
        foreach (var step in plan)
        {
            if (string.Equals(step.Key, stepKey, StringComparison.Ordinal)) return null;
        }

        return SilenceFinder.Of(engagement, surroundings, stepKey, plan.IsEmpty && engagement.Stage == Stage.Closed);
    }

    private NextStep? Find(Engagement engagement, Surroundings surroundings, string stepKey, Instant now)
    {
        ArgumentNullException.ThrowIfNull(stepKey);
        foreach (var step in Planned(engagement, surroundings, policy, now))
        {
            if (string.Equals(step.Key, stepKey, StringComparison.Ordinal)) return step;
        }

        return null;
    }

    /// <summary>The calendar that rules what is sent to the contact, where the surroundings do not bring one.</summary>
    /// <param name="engagement">The history.</param>
    /// <returns>The calendar of the contact's zone, or else the seeker's, with the policy's hours.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public BusinessCalendar CalendarOf(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        return CalendarOf(engagement, policy);
    }

    private BusinessCalendar CalendarOf(Engagement engagement, FollowUpPolicy figures) =>
        calendars.CalendarOf(engagement, figures.Hours);

    /// <summary>
    /// What a list must know of a history to find it when it is due: the steps as if the seeker had nothing else on their hands, and
    /// until when they stay as they are. Load and colleagues hold only steps of which <see cref="NextStep.WaitsForRoom"/> is true, and
    /// never bring them forward; so a history that is found by its forecast is planned once more, with all that surrounds it.
    /// </summary>
    /// <param name="engagement">The history.</param>
    /// <param name="surroundings">What is known beside it; load and colleagues are passed over.</param>
    /// <param name="now">The moment of asking.</param>
    /// <returns>The forecast.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public Forecast Forecast(Engagement engagement, Surroundings surroundings, Instant now)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(surroundings);
        var steps = Planned(engagement, surroundings with { Load = null, Colleagues = [] }, policy, now, out var turnsAt);
        return ForecastWriter.Of(engagement, steps, turnsAt);
    }

    private ValueList<NextStep> Planned(Engagement engagement, Surroundings surroundings, FollowUpPolicy figures, Instant now) =>
        Planned(engagement, surroundings, figures, now, out _);

    private ValueList<NextStep> Planned(Engagement engagement, Surroundings surroundings, FollowUpPolicy figures, Instant now,
        out Instant? turnsAt)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(surroundings);
        turnsAt = null;
        if (!engagement.Contact.MayBeContacted || surroundings.AskedForSilence || surroundings.IsUnsafe) return [];
        var situation = new Situation
        {
            Engagement = engagement,
            Surroundings = surroundings,
            Policy = figures,
            Settings = settings,
            Calendar = surroundings.Calendar ?? CalendarOf(engagement, figures),
            SeekerZone = calendars.ZoneOf(engagement.Seeker.Zone),
            Zones = zones,
            Now = now,
            Notices = Situation.AllNotices(engagement, surroundings),
        };
        var steps = new StepWriter(in situation);
        RuleBook.Write(in situation, ref steps);
        turnsAt = steps.TurnsAt;
        return steps.ToValueList();
    }

    private static FollowUpPolicy Checked(FollowUpPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var problems = policy.Problems;
        return problems.IsEmpty ? policy : throw new ArgumentException(string.Join(' ', problems), nameof(policy));
    }
}
