using InfoInterview.Interviews.Planning;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interviews;

/// <summary>
/// The phases of one conversation with their minutes, which add up to the agreed time; made by <see cref="AgendaPlanner"/>.
/// Immutable: a change gives a new one. Equal when all parts are equal (G4.3).
/// </summary>
public sealed record Agenda
{
    internal Agenda(Flow flow, int minutes, ValueList<Objective> objectives, ValueList<AgendaPhase> phases, ValueList<Finding> findings)
    {
        Flow = flow;
        Minutes = minutes;
        Objectives = objectives;
        Phases = phases;
        Findings = findings;
    }

    /// <summary>The flow that was fitted.</summary>
    public Flow Flow { get; }

    /// <summary>The agreed whole minutes.</summary>
    public int Minutes { get; }

    /// <summary>The objectives, each once; empty when none was stated.</summary>
    public ValueList<Objective> Objectives { get; }

    /// <summary>The phases in their order, the opening first and the closing last.</summary>
    public ValueList<AgendaPhase> Phases { get; }

    /// <summary>What the rules say about the agreed time.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>What was left out or got less than its usual minutes, in the order of the flow.</summary>
    public ValueList<AgendaCut> Cuts => AgendaLimits.CutsOf(this);

    /// <summary>The phase of an id; <c>null</c> when the agenda has none.</summary>
    /// <param name="phaseId">The <see cref="Phase.Id"/>; letter case counts.</param>
    /// <returns>The phase with its minutes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phaseId"/> is <c>null</c>.</exception>
    public AgendaPhase? Find(string phaseId)
    {
        var index = AgendaLimits.IndexOf(this, phaseId);
        return index < 0 ? null : Phases[index];
    }

    /// <summary>The minutes that a phase can be given when the others make room or take the rest.</summary>
    /// <param name="phaseId">The <see cref="Phase.Id"/>; letter case counts.</param>
    /// <returns>Whole minutes, both ends inclusive.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phaseId"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The agenda has no such phase.</exception>
    public MinuteRange LimitsOf(string phaseId) => AgendaLimits.Of(this, phaseId);

    /// <summary>
    /// Gives a phase other minutes. The phases after it make room or take the rest, the nearest first, and then those before it,
    /// the nearest first; none leaves its limits.
    /// </summary>
    /// <param name="phaseId">The phase.</param>
    /// <param name="minutes">Its new whole minutes.</param>
    /// <returns>The agenda after it, or why it was refused (G4.3).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phaseId"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The agenda has no such phase.</exception>
    public AgendaChange With(string phaseId, int minutes) => AgendaLimits.Change(this, phaseId, minutes);

    /// <summary>Gives all phases their minutes at once, such as those that a host has kept.</summary>
    /// <param name="minutes">Whole minutes, one for each phase in order; they add up to the agreed time.</param>
    /// <returns>The agenda after it, or everything that stands against it.</returns>
    public AgendaChange With(ValueList<int> minutes) => AgendaLimits.Change(this, minutes);

    /// <summary>The clock times of the agenda.</summary>
    /// <param name="appointment">When it begins; as long as the agenda.</param>
    /// <param name="zones">The source of time-zone rules.</param>
    /// <returns>The phases with their start, inclusive, and their end, exclusive.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="appointment"/> or <paramref name="zones"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The appointment has other minutes than the agenda.</exception>
    public Timetable On(Appointment appointment, IDateTimeZoneProvider zones) => Timetables.Of(this, appointment, zones);
}
