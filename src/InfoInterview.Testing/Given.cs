using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Testing;

/// <summary>
/// People, times, messages and histories in a few letters, so that a test says only what matters to it; change the rest with
/// <c>with</c>. Everybody lives in <see cref="Zone"/> where nothing else is said. Never changes from one run to another.
/// </summary>
/// <example>
/// <code>
/// var ruth = Given.Contact() with { Organization = "Elbe Energie", Language = "de" };
/// var engagement = Given.Engagement(Given.Seeker(), ruth, Happened.Asked("2026-03-02 14:00"));
/// Console.WriteLine(engagement.Stage);
/// </code>
/// </example>
public static class Given
{
    /// <summary>The zone of everybody and of every time of which nothing else is said.</summary>
    public const string Zone = "Europe/London";

    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>Dana Whitcomb, of whom all is known that a first message states.</summary>
    /// <param name="zone">Where her days begin and end.</param>
    /// <returns>The seeker.</returns>
    /// <exception cref="FormatException">No such zone is known.</exception>
    public static Seeker Seeker(string zone = Zone) => new()
    {
        Name = PersonName.Parse("Dana Whitcomb"),
        Status = "a senior in environmental engineering",
        Affiliation = "UW-Madison",
        Field = "environmental engineering",
        Zone = zone,
    };

    /// <summary>Ms. Ruth Halvorsen of Northwind Siting, with an address and something to admire.</summary>
    /// <param name="zone">Where she lives; <c>null</c> when it is not to be known.</param>
    /// <returns>The contact.</returns>
    /// <exception cref="FormatException">No such zone is known.</exception>
    public static Contact Contact(string? zone = Zone) => new()
    {
        Name = PersonName.Parse("Ms. Ruth Halvorsen"),
        Organization = "Northwind Siting",
        Role = "permitting lead",
        Field = "wind-farm siting",
        Admired = "your talk on permitting",
        Points = [ContactPoint.Email("ruth@example.com")],
        Zone = zone is null ? null : ZoneId.Parse(zone),
    };

    /// <summary>Twenty minutes on wind-farm siting.</summary>
    /// <returns>The ask.</returns>
    public static Ask Ask() => new() { Topic = "wind-farm siting" };

    /// <summary>A history of the usual two people.</summary>
    /// <param name="facts">What happened, in any order; <see cref="Happened"/> makes them.</param>
    /// <returns>The engagement.</returns>
    /// <exception cref="FactRefusedException">A fact cannot have happened given the others.</exception>
    public static Engagement Engagement(params Fact[] facts) => Engagement(Seeker(), Contact(), facts);

    /// <summary>A history of two people.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="contact">Who is asked.</param>
    /// <param name="facts">What happened, in any order; <see cref="Happened"/> makes them.</param>
    /// <returns>The engagement.</returns>
    /// <exception cref="FactRefusedException">A fact cannot have happened given the others.</exception>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static Engagement Engagement(Seeker seeker, Contact contact, params Fact[] facts) =>
        Engagements.Engagement.Begin(seeker, contact).Record(facts);

    /// <summary>A message from Dana to Ruth as it would go out.</summary>
    /// <param name="body">The text, with <c>\n</c> between lines.</param>
    /// <param name="subject">The subject; <c>null</c> for none.</param>
    /// <param name="purpose">What it is for.</param>
    /// <returns>The message, an English e-mail.</returns>
    public static OutreachMessage Message(string body, string? subject = null, MessagePurpose purpose = MessagePurpose.Request) =>
        new() { Body = body, Subject = subject, Purpose = purpose, From = Seeker(), To = Contact() };

    /// <summary>A question as somebody would ask it.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>The question.</returns>
    public static QuestionDraft Question(string text, string language = "en") => new() { Text = text, Language = language };

    /// <summary>An agreed time.</summary>
    /// <param name="start">The local start, such as "2026-03-16 14:00".</param>
    /// <param name="minutes">How long, from 1 to 1440.</param>
    /// <param name="zone">The zone in which it was said.</param>
    /// <returns>The appointment.</returns>
    /// <exception cref="FormatException">The text is no such time, or no such zone is known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are out of bounds.</exception>
    public static Appointment Appointment(string start, int minutes = Outreach.Ask.UsualMinutes, string zone = Zone) =>
        new() { Start = Time(start), Zone = zone, Minutes = minutes };

    /// <summary>An instant by the wall clock; a time that a zone skips or has twice is resolved as the library does.</summary>
    /// <param name="local">Such as "2026-03-02 14:00".</param>
    /// <param name="zone">The zone in which it is that time.</param>
    /// <returns>The instant.</returns>
    /// <exception cref="FormatException">The text is no such time, or no such zone is known.</exception>
    public static Instant At(string local, string zone = Zone) =>
        LocalTimeResolver.Resolve(Time(local), ZoneId.Parse(zone).In(DateTimeZoneProviders.Tzdb)).Instant;

    /// <summary>A local time.</summary>
    /// <param name="local">Such as "2026-03-02 14:00".</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is no such time.</exception>
    public static LocalDateTime Time(string local) => Local.Parse(local) is { Success: true, Value: var time }
        ? time : throw new FormatException($"'{local}' is no time such as '2026-03-02 14:00'.");

    /// <summary>A day.</summary>
    /// <param name="day">Such as "2026-03-02".</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException">The text is no such day.</exception>
    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var date }
        ? date : throw new FormatException($"'{day}' is no day such as '2026-03-02'.");
}
