using System.Collections.Immutable;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interviews.Planning;

/// <summary>Puts an agenda on the clock.</summary>
internal static class Timetables
{
    /// <summary>So many minutes before the end one stops or asks; one minute where the closing hardly takes longer.</summary>
    private const int StopEarlyMinutes = 2;

    public static Timetable Of(Agenda agenda, Appointment appointment, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        ArgumentNullException.ThrowIfNull(zones);
        if (appointment.Minutes != agenda.Minutes)
            throw new ArgumentException(
                    string.Create(
                    CultureInfo.InvariantCulture, $"The appointment takes {appointment.Minutes} minutes, the agenda {agenda.Minutes}."),
                        nameof(appointment));

        var zone = appointment.Zone.In(zones);
        var start = LocalTimeResolver.Resolve(appointment.Start, zone);
        ZonedDateTime After(int minutes) => (start.Instant + Duration.FromMinutes(minutes)).InZone(zone);

        var phases = ImmutableArray.CreateBuilder<TimetablePhase>(agenda.Phases.Count);
        foreach (var phase in agenda.Phases)
            phases.Add(new TimetablePhase { Phase = phase, Start = After(phase.StartsAfter), End = After(phase.EndsAfter) });

        var closing = agenda.Phases[^1];
        var stop = Math.Clamp(closing.Minutes - 1, 1, StopEarlyMinutes);
        return new Timetable
        {
            Start = start,
            Phases = phases.MoveToImmutable().ToValueList(),
            WrapUp = Mark(After(closing.StartsAfter), closing.Minutes, "Time to wrap up: {0} left. Open no new topic."),
            StopEarly = Mark(
                After(agenda.Minutes - stop), stop,
                $"{{0}} left. Stop here, or ask whether they have time beyond the agreed {MinuteText.Of(agenda.Minutes)}."),
        };
    }

    private static TimetableMark Mark(ZonedDateTime at, int left, string text) => new()
    {
        Rule = AgendaRules.AskBeforeUsingMore,
        At = at,
        MinutesLeft = left,
        Text = text.Replace("{0}", left == 1 ? "1 minute is" : $"{MinuteText.Of(left)} are", StringComparison.Ordinal),
    };
}
