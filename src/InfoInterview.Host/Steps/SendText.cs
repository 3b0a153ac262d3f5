using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>The words for when a message may leave.</summary>
internal static class SendText
{
    /// <summary>A sentence, with times as the recipient's clock shows them.</summary>
    public static string Of(SendDecision decision, DateTimeZone zone) => decision switch
    {
        { Verdict: SendVerdict.Now } => Spoken.Of("They are at work now: a good moment to send it."),
        { Verdict: SendVerdict.Forced } => Spoken.Of("Send it now: it is due before their next working hours."),
        { At: { } at } => Spoken.Of($"Best sent {DateText.DayAndTime(at.InZone(zone).LocalDateTime)} in {zone.Id.Replace('_', ' ')}: {Spoken.Known(decision.Reason)}."),
        _ => Spoken.Of($"Not to be sent yet: {Spoken.Known(decision.Reason)}."),
    };
}
