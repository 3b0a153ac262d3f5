using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Messages;

/// <summary>What the history says, so that nobody is asked for it.</summary>
internal static class KnownFacts
{
    public static Appointment? AgreedTime(Engagement engagement) => engagement.Facts
        .Select(fact => fact switch { MeetingAgreed agreed => agreed.Appointment, MeetingMoved moved => moved.Appointment, _ => null })
        .LastOrDefault(appointment => appointment is not null);

    /// <summary>Whether the two have been in touch.</summary>
    public static bool AreInTouch(Engagement engagement) => engagement.Facts.Any(fact => fact is OutreachSent or ReplyReceived or MeetingHeld);

    /// <summary>Whether the two have talked.</summary>
    public static bool HaveTalked(Engagement engagement) => engagement.Facts.Any(fact => fact is MeetingHeld);

    /// <summary>Why the last agreed conversation did not take place.</summary>
    public static RescheduleReason WhyNot(Engagement engagement) => engagement.Facts.LastOrDefault(fact => fact is MeetingCancelled or MeetingMissed) switch
    {
        MeetingMissed { By: Side.Contact } => RescheduleReason.MissedByThem,
        MeetingCancelled { By: Side.Seeker } or MeetingMissed => RescheduleReason.CalledOffByWriter,
        _ => RescheduleReason.CalledOffByThem,
    };

    public static LocalDate? LastTalk(Engagement engagement, DateTimeZone zone) =>
        engagement.Facts.OfType<MeetingHeld>().LastOrDefault()?.At.InZone(zone).Date;

    /// <summary>The agreed time as a form shows it, in the seeker's zone; <c>null</c> when there is none.</summary>
    public static string? AgreedTimeText(Engagement engagement, DateTimeZone zone, IDateTimeZoneProvider zones) =>
        AgreedTime(engagement) is { } agreed ? LocalText.Write(agreed.StartsAt(zones).Instant.InZone(zone).LocalDateTime) : null;

    /// <summary>Whom they named last; <c>null</c> when they named nobody.</summary>
    public static string? Named(Engagement engagement) => engagement.Facts
        .Select(fact => fact switch { ReferralTakenUp { Name: { } name } => name, ReplyReceived { Referred: { } name } => name, _ => null })
        .LastOrDefault(name => name is not null);

    /// <summary>The input with what is known wherever nothing was said.</summary>
    public static WritingInput Complete(WritingInput input, MessagePurpose purpose, Engagement engagement, DateTimeZone zone, IDateTimeZoneProvider zones)
    {
        var fields = new Dictionary<string, string?>(input.Fields ?? [], StringComparer.Ordinal);
        if (purpose is MessagePurpose.FollowUp or MessagePurpose.OtherWay && engagement.Facts.OfType<OutreachSent>().LastOrDefault() is { } sent)
            Add("earlier.date", LocalDatePattern.Iso.Format(sent.At.InZone(zone).Date));
        if (purpose is MessagePurpose.Apology or MessagePurpose.Reschedule && AgreedTime(engagement) is { } missed)
            Add("before.day", LocalDatePattern.Iso.Format(missed.StartsAt(zones).Instant.InZone(zone).Date));
        if (purpose is MessagePurpose.TakeUpAgain && LastTalk(engagement, zone) is { } talk) Add("before.day", LocalDatePattern.Iso.Format(talk));
        if (purpose is MessagePurpose.AskAgain && engagement.Facts.OfType<ReplyReceived>().LastOrDefault(reply => reply.Meaning == ReplyMeaning.Later) is { } later)
        {
            Add("answer.day", LocalDatePattern.Iso.Format(later.At.InZone(zone).Date));
            Add("answer.named", later.Until is { } until ? LocalDatePattern.Iso.Format(until) : null);
        }

        if (purpose is MessagePurpose.ReferralThanks or MessagePurpose.ReferrerReport) Add(WritingFields.PersonName, Named(engagement));
        if (purpose is MessagePurpose.Confirmation or MessagePurpose.AcceptTime) Add(WritingFields.MeetingStart, AgreedTimeText(engagement, zone, zones));
        return input with
        {
            Fields = fields,
            Topic = input.Topic ?? engagement.Contact.Field ?? engagement.Seeker.Field,
            Minutes = input.Minutes ?? (purpose is MessagePurpose.Confirmation or MessagePurpose.AcceptTime ? AgreedTime(engagement)?.Minutes : null)
                ?? (purpose is MessagePurpose.HandedOn ? Occasion.HandedOn.UsualMinutes : Ask.UsualMinutes),
        };

        void Add(string name, string? value)
        {
            if (!fields.ContainsKey(name)) fields[name] = value;
        }
    }
}
