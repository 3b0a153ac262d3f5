using InfoInterview.Engagements;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Engagements;

/// <summary>Plans as short lines, so that a table of cases can be read: "FollowUp Waiting 2026-09-08..2026-09-15".</summary>
internal static class Expect
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static string Line(NextStep step) =>
        $"{step.Kind} {step.Status} {Of(step.Window.Opens, step.Window.Zone)}..{Of(step.Window.Due, step.Window.Zone)}";

    private static string Of(TimePoint point, DateTimeZone zone) =>
        point.IsDay ? LocalDatePattern.Iso.Format(point.DateIn(zone)) : Moment.Format(point.Start(zone).InZone(zone).LocalDateTime);
}
