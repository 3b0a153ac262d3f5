using InfoInterview.Engagements;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Testing;

/// <summary>Next steps as short lines, so that a table of cases can be read.</summary>
/// <example>
/// <code>
/// var step = new FollowUpPlanner().Plan(Given.Engagement(Happened.Asked("2026-03-02 14:00")), Given.At("2026-03-06 09:00"))[0];
/// Console.WriteLine(PlanLine.Of(step)); // FollowUp Waiting 2026-03-09..2026-03-16
/// </code>
/// </example>
public static class PlanLine
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>A step as a line.</summary>
    /// <param name="step">The step.</param>
    /// <returns>
    /// Its kind, its status and its window, such as "FollowUp Waiting 2026-03-09..2026-03-16": days inclusive, moments as they are in the
    /// window's own zone.
    /// </returns>
    /// <exception cref="ArgumentNullException">The step is <c>null</c>.</exception>
    public static string Of(NextStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return $"{step.Kind} {step.Status} {Of(step.Window.Opens, step.Window.Zone)}..{Of(step.Window.Due, step.Window.Zone)}";
    }

    private static string Of(TimePoint point, DateTimeZone zone) =>
        point.IsDay ? LocalDatePattern.Iso.Format(point.DateIn(zone)) : Moment.Format(point.Start(zone).InZone(zone).LocalDateTime);
}
