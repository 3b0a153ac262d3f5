using InfoInterview.Interviews;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Scheduling.Conflicts;

/// <summary>
/// One search through a matrix: each interview is looked at alone, then with those that follow it, then with its day and week.
/// </summary>
internal sealed class ConflictSearch
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("ddd d MMMM");
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly MatrixPolicy policy;
    private readonly RuleSettings settings;
    private readonly IDateTimeZoneProvider zones;
    private readonly DateTimeZone home;
    private readonly List<Placed> placed;
    private readonly List<(Instant At, InterviewConflict Conflict)> found = [];

    public ConflictSearch(InterviewMatrix matrix, MatrixPolicy policy, RuleSettings settings, IDateTimeZoneProvider zones)
    {
        this.policy = policy;
        this.settings = settings;
        this.zones = zones;
        home = policy.Zone.In(zones);
        placed = [.. matrix.Interviews
            .Select(interview => new Placed(interview, interview.Appointment.StartsAt(zones), interview.Appointment.EndsAt(zones)))
            .OrderBy(interview => interview.Start).ThenBy(interview => interview.Interview.Id.Value)];
    }

    public ValueList<InterviewConflict> Run()
    {
        foreach (var interview in placed) Clock(interview);
        for (var i = 0; i < placed.Count; i++) Following(i);
        Ways();
        if (policy.Pace is { } pace)
        {
            if (pace.PerDay is { } daily) Crowded(pace, daily, day => day, day => $"on {DayPattern.Format(day)}");
            if (pace.PerWeek is { } weekly) Crowded(pace, weekly, pace.WeekOf, day => $"in the week of {DayPattern.Format(day)}");
        }

        return found.OrderBy(item => item.At).ThenBy(item => item.Conflict.Finding.Rule.Id, StringComparer.Ordinal).Select(item => item.Conflict).ToValueList();
    }

    private void Clock(Placed one)
    {
        var said = one.Interview.Appointment;
        if (one.Starts.Kind == LocalTimeKind.Skipped)
        {
            Report(
                SchedulingRules.TimeThatExists,
                one,
                second: null,
                $"The clocks in {said.Zone} skip {TimePattern.Format(said.Start.TimeOfDay)} on {DayPattern.Format(said.Start.Date)}, when you would talk with {one.Interview.ContactName}.",
                $"Agree on {TimePattern.Format(one.Starts.Local.TimeOfDay)} instead.");
        }
        else if (one.Starts.Later is { } later)
        {
            Report(
                SchedulingRules.WhichOfTwo,
                one,
                second: null,
                $"The clocks in {said.Zone} show {TimePattern.Format(said.Start.TimeOfDay)} twice on {DayPattern.Format(said.Start.Date)}; the talk with {one.Interview.ContactName} is taken to be the earlier.",
                $"Tell them that you mean {InstantPattern.General.Format(one.Start)} and not {InstantPattern.General.Format(later)}.");
        }
    }

    private void Following(int index)
    {
        var one = placed[index];
        for (var next = index + 1; next < placed.Count; next++)
        {
            var other = placed[next];
            var between = other.Start - one.End;
            if (between < Duration.Zero)
            {
                Report(SchedulingRules.OneAtATime, one, other, $"The talks with {Names(one, other)} overlap.", "Move one of the two.");
                continue;
            }

            if (between < Duration.FromMinutes(policy.Buffers.Between) && !IsShortWay(one, other))
            {
                Report(
                    SchedulingRules.KeepBuffer,
                    one,
                    other,
                    string.Create(CultureInfo.InvariantCulture, $"Between the talks with {Names(one, other)} lie {between.TotalMinutes:0} minutes."),
                    string.Create(CultureInfo.InvariantCulture, $"Leave {policy.Buffers.Between} minutes to note down the one and get ready for the other."));
            }

            break;
        }
    }

    /// <summary>From each meeting in person to the next one; a call between them shortens the time for the way, and is no place.</summary>
    private void Ways()
    {
        Placed? last = null;
        foreach (var one in placed.Where(one => one.Interview is { Format: InterviewFormat.InPerson, Place: not null }))
        {
            if (last is not null && one.Start >= last.End && IsShortWay(last, one))
            {
                Report(
                    SchedulingRules.TimeToTravel,
                    last,
                    one,
                    string.Create(CultureInfo.InvariantCulture, $"From {last.Interview.Place} to {one.Interview.Place} it takes {Way(last, one)} minutes, and between the talks with {Names(last, one)} lie {(one.Start - last.End).TotalMinutes:0}."),
                    "Move one of the two, or ask to talk by phone or video.");
            }

            last = one;
        }
    }

    private void Crowded(Pace pace, int most, Func<LocalDate, LocalDate> first, Func<LocalDate, string> name)
    {
        var zone = pace.Zone.In(zones);
        foreach (var group in placed.GroupBy(one => first(one.Start.InZone(zone).Date)).Where(group => group.Count() > most))
        {
            Report(
                SchedulingRules.SustainablePace,
                group.ElementAt(most),
                second: null,
                string.Create(CultureInfo.InvariantCulture, $"There are {group.Count()} talks {name(group.Key)}; your pace is {most}."),
                "Move the least urgent to a quieter time.");
        }
    }

    private bool IsShortWay(Placed one, Placed other) =>
        one.Interview is { Format: InterviewFormat.InPerson, Place: not null }
        && other.Interview is { Format: InterviewFormat.InPerson, Place: not null }
        && other.Start - one.End < Duration.FromMinutes(Way(one, other))
        && settings.SeverityOf(SchedulingRules.TimeToTravel) is not null;

    private int Way(Placed one, Placed other) => policy.MinutesBetween(one.Interview.Place!, other.Interview.Place!);

    private string Names(Placed one, Placed other) => $"{Name(one)} and {Name(other)}";

    private string Name(Placed one)
    {
        var local = one.Start.InZone(home).LocalDateTime;
        return $"{one.Interview.ContactName} ({DayPattern.Format(local.Date)} {TimePattern.Format(local.TimeOfDay)})";
    }

    private void Report(RuleDescriptor rule, Placed first, Placed? second, string message, string suggestion)
    {
        if (settings.SeverityOf(rule) is not { } severity) return;
        var finding = new Finding { Rule = rule, Severity = severity, Message = message, Suggestion = suggestion };
        found.Add((first.Start, new InterviewConflict { Finding = finding, First = first.Interview.Id, Second = second?.Interview.Id }));
    }
}
