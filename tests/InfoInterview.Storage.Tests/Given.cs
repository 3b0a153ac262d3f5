using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>The people and facts of these tests, the same in every run and every process.</summary>
internal static class Given
{
    public static Instant Monday { get; } = Instant.FromUtc(2026, 3, 2, 14, 0);

    public static Instant Later { get; } = Instant.FromUtc(2026, 12, 1, 12, 0);

    public static Seeker Dana { get; } = new()
    {
        Id = new SeekerId(Id(1, 0)),
        Name = PersonName.Parse("Dana Whitcomb"),
        Status = "a senior in environmental engineering",
        Email = ContactPoint.Email("Dana@Example.edu"),
        Zone = "America/Chicago",
    };

    public static Contact Ruth { get; } = new()
    {
        Id = ContactId(1),
        Name = PersonName.Parse("Ms. Ruth Halvorsen"),
        Organization = "Northwind Siting",
        Role = "Permitting Lead",
        Points = [ContactPoint.Email("ruth@example.com")],
        Zone = "Europe/Oslo",
    };

    public static ContactId ContactId(int number) => new(Id(2, number));

    public static Contact Person(int number, int attempt = 0) => new()
    {
        Id = new ContactId(Id(3 + attempt, number)),
        Name = PersonName.Parse($"Person{Letters(number)} Example"),
        Organization = Text($"Organization {number % 17}"),
        Points = [ContactPoint.Email(Text($"person{number}@example.com"))],
        ConnectedOn = new LocalDate(2025, 1, 1).PlusDays(number % 300),
    };

    public static OutreachSent Sent(string? key = null, Instant? at = null) => new() { At = at ?? Monday, Key = key, By = Channel.Email };

    /// <summary>A fact that can be recorded any number of times.</summary>
    public static ReplyReceived Yes(string? key, int minutes = 0) =>
        new() { At = Monday + Duration.FromMinutes(minutes), Key = key, Meaning = ReplyMeaning.Yes, By = Channel.Email };

    public static InterviewNote Note(int number) => new()
    {
        Id = new NoteId(Id(40, number)),
        With = Interviewee.Of(Ruth),
        Day = new LocalDate(2026, 3, 12),
        Text = Text($"Talk {number}: permits take two years, \"on a good day\"."),
    };

    public static Theme Theme(int number) => new() { Id = new ThemeId(Id(41, number)), Name = Text($"Theme {number}") };

    public static ActionItem Action(int number) => new()
    {
        Id = new ActionId(Id(42, number)),
        What = Text($"Send article {number}"),
        Kind = ActionKind.Send,
        For = Ruth.Id,
        IsPromise = true,
        Due = new LocalDate(2026, 3, 20),
    };

    public static MessageDraft Draft(int number) => new()
    {
        Id = new DraftId(Id(44, number)),
        Contact = Ruth.Id,
        Purpose = MessagePurpose.Request,
        Subject = "Permits",
        Body = Text($"Dear Ruth, draft {number}\nwith two lines"),
        Fields = [new OccasionField { Name = "goal", Text = "to learn" }],
        At = Monday + Duration.FromMinutes(number),
    };

    public static SentCopy Copy(int number) => new()
    {
        Id = new SentCopyId(Id(45, number)),
        Contact = Ruth.Id,
        Purpose = MessagePurpose.Request,
        Channel = Channel.Email,
        Subject = "Permits",
        Body = Text($"Dear Ruth, sent {number}"),
        MessageId = Text($"sent-{number}@example.edu"),
        At = Monday,
    };

    public static ReceivedText Received(int number) => new()
    {
        Id = new ReceivedTextId(Id(46, number)),
        Contact = Ruth.Id,
        Body = Text($"Gladly, answer {number}."),
        MessageId = Text($"received-{number}@example.com"),
        Answers = ["sent-1@example.edu"],
        At = Monday + Duration.FromHours(1),
    };

    public static KeptAttachment Attachment(int number) => new()
    {
        Id = new AttachmentId(Id(47, number)),
        Contact = Ruth.Id,
        Name = Text($"resume-{number}.pdf"),
        MediaType = "application/pdf",
        Length = Pdf.Count,
        AddedAt = Monday + Duration.FromMinutes(number),
    };

    public static ValueList<byte> Pdf { get; } = System.Text.Encoding.ASCII.GetBytes("%PDF-1.7 secret-in-a-file").ToValueList();

    public static RestoreCare Care => new() { LatestSettings = [Setting().Name], OpenKind = "send", OpenNote = "asked", At = Later };

    public static KeptSetting Setting(string name = "skills", string text = "[]") =>
        new() { Name = name, Content = System.Text.Encoding.UTF8.GetBytes(text).ToValueList(), ChangedAt = Monday };

    public static InterviewPlan Plan(int number)
    {
        var agenda = new AgendaPlanner().Plan(20, [Objective.UnderstandRole]);
        return new InterviewPlan
        {
            Id = new InterviewId(Id(43, number)),
            Contact = Ruth,
            Format = InterviewFormat.Phone,
            Agenda = agenda,
            Questions = new QuestionPlanner().Select(new QuestionRequest { Agenda = agenda, Contact = Ruth }),
        };
    }

    public static ImportId Import(int number) => new(Id(44, number));

    private static Guid Id(int kind, int number) => new(kind, 0, 0, 0, 0, 0, 0, (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static string Letters(int number) => string.Concat(Text($"{number}").Select(digit => (char)('a' + digit - '0')));
}
