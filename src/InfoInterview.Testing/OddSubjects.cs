using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Testing;

/// <summary>Valid subjects that nobody thinks of when writing a rule; a rule answers each without throwing.</summary>
internal static class OddSubjects
{
    private const int Long = 20_000;

    /// <summary>Texts without words, without an end, of signs, of half characters, in other scripts and very long.</summary>
    public static ValueList<string> Texts { get; } =
    [
        "", " ", "\n\n\n", "?", "...", "\u200B\u00AD", "\uD83D", "a\0b", "{{name}}", "<b>Hi</b>", "ПРИВЕТ, как дела?", "お話を伺えますか。",
        "مرحبا، هل يمكننا التحدث؟", "e\u0301\u0301\u0301", "İıſß", "\u202Eolleh", "20", "20 minutes",
        string.Concat(Enumerable.Repeat("ab ", Long / 3)),
        new string('x', Long), string.Concat(Enumerable.Repeat("Why? ", Long / 50)),
    ];

    public static ValueList<OutreachMessage> Messages { get; } =
    [
        .. Texts.Select(text => new OutreachMessage { Body = text }),
        .. Texts.Select(text => Given.Message("Could we talk?", text)),
        .. Enum.GetValues<MessagePurpose>().Select(purpose => new OutreachMessage { Body = "Hello", Purpose = purpose }),
        .. Enum.GetValues<Channel>().Select(channel => new OutreachMessage { Body = "Hello", Channel = channel }),
        Given.Message("Hei, kan vi snakke sammen?") with { Language = "nb" },
        Given.Message("Hello") with { Language = "" },
        Given.Message("Hello") with { Recipients = 1_000, Attachments = ["", "a"] },
        Given.Message("Hello") with { Through = PersonName.Parse("Mette") },
    ];

    public static ValueList<QuestionDraft> Questions { get; } =
    [
        .. Texts.Select(text => Given.Question(text)),
        Given.Question("Hvordan kom du hit?", "nb"),
        Given.Question("How?", ""),
    ];

    public static ValueList<Contact> Contacts { get; } =
    [
        .. new[] { "Zendaya", "X", "Team Recruiting", "info@example.com", "山田太郎", "Prof. Dr. h.c. Ana de la Cruz-Østergård, PhD" }
            .Select(name => new Contact { Name = PersonName.Parse(name) }),
        Given.Contact(zone: null) with { Organization = null, Role = null, Field = null, Admired = null, Points = [] },
        Given.Contact() with { Region = "??", Language = "no such language", Organization = "", Admired = " " },
        Given.Contact() with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] },
        Given.Contact() with { Points = [ContactPoint.Email("old@example.com").WithState(PointState.HardBounced)] },
    ];

    public static ValueList<Engagement> Engagements { get; } =
    [
        Given.Engagement(),
        Given.Engagement(Happened.Closed("2026-03-02 14:00")),
        Given.Engagement(Given.Seeker("Pacific/Kiritimati"), Given.Contact("Pacific/Pago_Pago"), Happened.Asked("2026-03-02 14:00")),
        .. Enum.GetValues<ReplyMeaning>().Select(meaning =>
            Given.Engagement(Happened.Asked("2026-03-02 14:00"), Happened.Answered(meaning, "2026-03-02 14:00"))),
        Given.Engagement(
            Happened.Asked("2026-03-02 14:00"), Happened.Agreed("2026-03-05 10:00", "2026-03-16 14:00"), Happened.Held("2026-03-16 14:20"),
            Happened.Thanked("2026-03-16 18:00"), Happened.Noted("2026-03-16 19:00"), Happened.Asked("2027-03-16 19:00")),
    ];
}
