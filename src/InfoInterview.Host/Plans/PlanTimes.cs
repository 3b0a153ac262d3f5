using InfoInterview.Interviews;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Plans;

/// <summary>An agenda by the clock, in words.</summary>
internal static class PlanTimes
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>When it begins, when to wrap up and when it ends, by the seeker's clock.</summary>
    public static string Of(Timetable times, DateTimeZone seeker) =>
        Spoken.Of($"From {At(times.Start.Instant, seeker)} to {At(times.End.ToInstant(), seeker)} by your clock. {Marks(times, seeker)}");

    private static string Marks(Timetable times, DateTimeZone seeker) => times.WrapUp.At == times.StopEarly.At
        ? Spoken.Of($"Wrap up from {At(times.WrapUp.At.ToInstant(), seeker)}, or ask then whether there is more time.")
        : Spoken.Of($"Wrap up from {At(times.WrapUp.At.ToInstant(), seeker)}; at {At(times.StopEarly.At.ToInstant(), seeker)}, stop or ask whether there is more time.");

    public static string At(Instant instant, DateTimeZone zone) => Clock.Format(instant.InZone(zone).TimeOfDay);
}
