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

    public static LocalDate? LastTalk(Engagement engagement, DateTimeZone zone) =>
        engagement.Facts.OfType<MeetingHeld>().LastOrDefault()?.At.InZone(zone).Date;

    /// <summary>The agreed time as a form shows it, in the seeker's zone; <c>null</c> when there is none.</summary>
    public static string? AgreedTimeText(Engagement engagement, DateTimeZone zone, IDateTimeZoneProvider zones) =>
        AgreedTime(engagement) is { } agreed ? LocalText.Write(agreed.StartsAt(zones).Instant.InZone(zone).LocalDateTime) : null;

    /// <summary>The input with what is known wherever nothing was said.</summary>
    public static WritingInput Complete(WritingInput input, MessagePurpose purpose, Engagement engagement, DateTimeZone zone, IDateTimeZoneProvider zones)
    {
        var fields = new Dictionary<string, string?>(input.Fields ?? [], StringComparer.Ordinal);
        if (purpose == MessagePurpose.FollowUp && engagement.Facts.OfType<OutreachSent>().LastOrDefault() is { } sent)
            Add("earlier.date", LocalDatePattern.Iso.Format(sent.At.InZone(zone).Date));
        if (purpose == MessagePurpose.Confirmation) Add(WritingFields.MeetingStart, AgreedTimeText(engagement, zone, zones));
        return input with
        {
            Fields = fields,
            Topic = input.Topic ?? engagement.Contact.Field ?? engagement.Seeker.Field,
            Minutes = input.Minutes ?? (purpose == MessagePurpose.Confirmation ? AgreedTime(engagement)?.Minutes : null) ?? Ask.UsualMinutes,
        };

        void Add(string name, string? value)
        {
            if (!fields.ContainsKey(name)) fields[name] = value;
        }
    }
}
