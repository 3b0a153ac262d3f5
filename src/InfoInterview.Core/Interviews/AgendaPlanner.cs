using InfoInterview.Interviews.Planning;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Interviews;

/// <summary>
/// Fits a conversation into the time that was agreed, and says what it left out. A pure function: the same arguments give the same agenda.
/// Stateless, safe to share (G4.3).
/// </summary>
/// <remarks>
/// Opening and closing always stay. With less than the usual minutes every phase shrinks towards its least, in proportion; where
/// not even the least ones fit, whole phases fall: the one that serves the fewest objectives, then the one of least weight, then
/// the later one. The last phase besides those that must stay never falls. With more time every phase grows towards its most, in
/// proportion; what is left then is open room before the closing. The minutes always add up to the agreed time.
/// </remarks>
/// <example>
/// <code>
/// var agenda = new AgendaPlanner().Plan(20, [Objective.UnderstandRole]);
/// foreach (var phase in agenda.Phases) Console.WriteLine($"{phase.StartsAfter}: {phase.Phase.Name}");
/// </code>
/// </example>
public sealed class AgendaPlanner
{
    /// <summary>The shortest time that can be planned, in minutes: an opening, one thing and a closing.</summary>
    public const int LeastMinutes = 5;

    /// <summary>The longest time that can be planned, in minutes: a whole day, as long as an appointment can be.</summary>
    public const int MostMinutes = NodaConstants.MinutesPerDay;

    /// <summary>Under so many minutes a finding says that there is room for one thing only.</summary>
    public const int ShortUnder = 10;

    /// <summary>Over so many minutes a finding says that it is a lot to ask.</summary>
    public const int LongOver = 120;

    private readonly RuleSettings settings;

    /// <summary>A planner with every rule at its default weight.</summary>
    public AgendaPlanner()
        : this(RuleSettings.Default)
    {
    }

    /// <summary>A planner with a host's own weights.</summary>
    /// <param name="settings">Which rules are re-weighed or switched off.</param>
    /// <exception cref="ArgumentNullException">The settings are <c>null</c>.</exception>
    public AgendaPlanner(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
    }

    /// <summary>The agenda in the guide's flow for this time.</summary>
    /// <inheritdoc cref="Plan(int, Flow, ValueList{Objective})"/>
    public Agenda Plan(int minutes, ValueList<Objective> objectives) => Plan(minutes, Flow.For(minutes), objectives);

    /// <summary>The agenda for an agreed time, whose started minutes do not count.</summary>
    /// <inheritdoc cref="Plan(int, Flow, ValueList{Objective})"/>
    public Agenda Plan(Duration agreed, Flow flow, ValueList<Objective> objectives) =>
        Plan((int)Math.Clamp(Math.Floor(agreed.TotalMinutes), 0, MostMinutes + 1), flow, objectives);

    /// <summary>The agenda for an agreed time.</summary>
    /// <param name="minutes">The agreed whole minutes, from <see cref="LeastMinutes"/> to <see cref="MostMinutes"/> inclusive.</param>
    /// <param name="flow">The phases.</param>
    /// <param name="objectives">What one wants to come away with; empty when every phase is worth the same.</param>
    /// <returns>The agenda, whose minutes add up to the agreed time; it says what was left out (G4.3).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flow"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minutes lie outside that range.</exception>
    public Agenda Plan(int minutes, Flow flow, ValueList<Objective> objectives)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, LeastMinutes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MostMinutes);
        var held = objectives.Distinct().Order().ToValueList();
        var phases = Fitting.Fit(flow, minutes, held);
        return new Agenda(flow, minutes, held, phases, Review(minutes, phases));
    }

    /// <summary>
    /// An agenda as it was made and changed before, from what a host has kept of it; its minutes are those of its phases, and
    /// its findings tell of it as it stands.
    /// </summary>
    /// <param name="flow">The flow that was fitted.</param>
    /// <param name="objectives">The objectives; empty when none was stated.</param>
    /// <param name="phases">The phases that were in the agenda, in order.</param>
    /// <returns>The agenda, or why there cannot be such a one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flow"/> is <c>null</c>.</exception>
    public AgendaChange Restore(Flow flow, ValueList<Objective> objectives, ValueList<KeptPhase> phases)
    {
        ArgumentNullException.ThrowIfNull(flow);
        if (Restoring.WhyNot(flow, phases) is { IsEmpty: false } reasons) return new AgendaChange.Refused { Reasons = reasons };
        var placed = Restoring.Placed(flow, phases);
        var minutes = placed[^1].EndsAfter;
        return new AgendaChange.Made
        {
            Agenda = new Agenda(
            flow, minutes, objectives.Distinct().Order().ToValueList(), placed, Review(minutes, placed))
        };
    }

    private ValueList<Finding> Review(int minutes, ValueList<AgendaPhase> phases)
    {
        var findings = new FindingCollector(settings);
        if (minutes < ShortUnder)
        {
            findings.Report(
                AgendaRules.LongEnough,
                $"{MinuteText.Of(minutes)} leave room for one thing only.",
                suggestion: "Ask for 15 to 20 minutes, or choose the one thing that matters most.");
        }

        if (minutes > LongOver)
        {
            findings.Report(
                AgendaRules.ShortEnough,
                $"{MinuteText.Of(minutes)} are a lot to take of somebody's day.",
                suggestion: "Ask for an hour at most, and for a second talk later if both of you want one.");
        }

        if (phases[^2] is { Phase.Id: var id, Minutes: var spare } && string.Equals(id, GuideFlows.OpenRoom.Id, StringComparison.Ordinal))
            findings.Report(AgendaRules.LeaveSpareTimeOpen, CutText.OfSpare(spare));
        return findings.ToFindings();
    }
}
