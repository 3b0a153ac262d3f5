using InfoInterview.Engagements;
using InfoInterview.Outreach;

namespace InfoInterview.Testing;

/// <summary>
/// Facts in a few letters. Every time is local, such as "2026-03-02 14:00", in <see cref="Given.Zone"/> where no zone is named; what else
/// a fact can say is added by <c>with</c>. A text that is no such time, and a zone that is not known, is a <see cref="FormatException"/>.
/// </summary>
/// <example>
/// <code>
/// var engagement = Given.Engagement(
///     Happened.Asked("2026-03-02 14:00"),
///     Happened.Answered(ReplyMeaning.Yes, "2026-03-04 09:00"),
///     Happened.Agreed("2026-03-05 10:00", start: "2026-03-16 14:00"));
/// foreach (var step in new FollowUpPlanner().Plan(engagement, Given.At("2026-03-14 09:00"))) Console.WriteLine(PlanLine.Of(step));
/// </code>
/// </example>
public static class Happened
{
    /// <summary>The request went out by e-mail.</summary>
    /// <param name="at">When.</param>
    /// <param name="zone">Where it was that time.</param>
    /// <returns>The fact.</returns>
    public static OutreachSent Asked(string at, string zone = Given.Zone) => new() { At = Given.At(at, zone), By = Channel.Email };

    /// <summary>The reminder went out by e-mail.</summary>
    /// <param name="at">When.</param>
    /// <param name="zone">Where it was that time.</param>
    /// <returns>The fact.</returns>
    public static FollowUpSent FollowedUp(string at, string zone = Given.Zone) => new() { At = Given.At(at, zone), By = Channel.Email };

    /// <summary>They answered.</summary>
    /// <param name="meaning">What the answer means.</param>
    /// <param name="at">When.</param>
    /// <param name="until">The day that they named, such as "2026-06-01"; <c>null</c> for none.</param>
    /// <param name="zone">Where it was that time.</param>
    /// <returns>The fact.</returns>
    public static ReplyReceived Answered(ReplyMeaning meaning, string at, string? until = null, string zone = Given.Zone) =>
        new() { At = Given.At(at, zone), Meaning = meaning, Until = until is null ? null : Given.Day(until) };

    /// <summary>One of the two offered times.</summary>
    /// <param name="at">When.</param>
    /// <param name="by">Who.</param>
    /// <param name="zone">Where it was that time.</param>
    /// <returns>The fact.</returns>
    public static MeetingProposed Proposed(string at, Side by = Side.Seeker, string zone = Given.Zone) =>
        new() { At = Given.At(at, zone), By = by };

    /// <summary>A talk was agreed.</summary>
    /// <param name="at">When it was agreed.</param>
    /// <param name="start">When the talk begins, in the same zone.</param>
    /// <param name="minutes">How long it lasts.</param>
    /// <param name="zone">The zone of both.</param>
    /// <returns>The fact.</returns>
    public static MeetingAgreed Agreed(string at, string start, int minutes = Ask.UsualMinutes, string zone = Given.Zone) =>
        new() { At = Given.At(at, zone), Appointment = Given.Appointment(start, minutes, zone) };

    /// <summary>The agreed talk was moved.</summary>
    /// <param name="at">When it was moved.</param>
    /// <param name="start">When the talk begins now, in the same zone.</param>
    /// <param name="minutes">How long it lasts.</param>
    /// <param name="zone">The zone of both.</param>
    /// <returns>The fact.</returns>
    public static MeetingMoved Moved(string at, string start, int minutes = Ask.UsualMinutes, string zone = Given.Zone) =>
        new() { At = Given.At(at, zone), Appointment = Given.Appointment(start, minutes, zone) };

    /// <summary>The agreed talk was called off.</summary>
    /// <param name="at">When.</param>
    /// <param name="by">By whom.</param>
    /// <param name="zone">Where it was that time.</param>
    /// <returns>The fact.</returns>
    public static MeetingCancelled Cancelled(string at, Side by = Side.Contact, string zone = Given.Zone) =>
        new() { At = Given.At(at, zone), By = by };

    /// <summary>Somebody did not come to the agreed talk.</summary>
    /// <param name="at">When.</param>
    /// <param name="by">Who.</param>
    /// <param name="zone">Where it was that time.</param>
    /// <returns>The fact.</returns>
    public static MeetingMissed Missed(string at, Side by = Side.Contact, string zone = Given.Zone) =>
        new() { At = Given.At(at, zone), By = by };

    /// <summary>They talked.</summary>
    /// <param name="at">When the talk ended.</param>
    /// <param name="zone">Where it was that time.</param>
    /// <returns>The fact.</returns>
    public static MeetingHeld Held(string at, string zone = Given.Zone) => new() { At = Given.At(at, zone) };

    /// <summary>The seeker thanked them by e-mail.</summary>
    /// <param name="at">When.</param>
    /// <param name="zone">Where it was that time.</param>
    /// <returns>The fact.</returns>
    public static ThankYouSent Thanked(string at, string zone = Given.Zone) => new() { At = Given.At(at, zone), By = Channel.Email };

    /// <summary>The notes of the talk were written.</summary>
    /// <param name="at">When.</param>
    /// <param name="zone">Where it was that time.</param>
    /// <returns>The fact.</returns>
    public static NotesWritten Noted(string at, string zone = Given.Zone) => new() { At = Given.At(at, zone) };

    /// <summary>The seeker let it rest.</summary>
    /// <param name="at">When.</param>
    /// <param name="zone">Where it was that time.</param>
    /// <returns>The fact.</returns>
    public static EngagementClosed Closed(string at, string zone = Given.Zone) => new() { At = Given.At(at, zone) };
}
