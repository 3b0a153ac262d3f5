using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Steps;

/// <summary>The words for when a message may leave.</summary>
internal static class SendText
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMMM, HH:mm");

    /// <summary>A sentence, with times as the recipient's clock shows them.</summary>
    public static string Of(SendDecision decision, DateTimeZone zone) => decision switch
    {
        { Verdict: SendVerdict.Now } => "They are at work now: a good moment to send it.",
        { Verdict: SendVerdict.Forced } => "Send it now: it is due before their next working hours.",
        { At: { } at } => $"Best sent {Local.Format(at.InZone(zone).LocalDateTime)} in {zone.Id.Replace('_', ' ')}: {decision.Reason}.",
        _ => $"Not to be sent yet: {decision.Reason}.",
    };
}
