using System.Collections.Frozen;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Host.Messages;

/// <summary>What somebody is asked for each purpose. What the two records and the history say is not asked again.</summary>
internal static class WritingFields
{
    public const string Times = "times";
    public const string MeetingStart = "meeting.when";
    public const string PersonName = "person.name";
    public const string Questions = "questions";
    public const string Through = "through";
    public const string Referrer = "referrer";

    /// <summary>What the host asks beside the library: the request itself, so that the reminder can be held against it.</summary>
    public const string EarlierRequest = "earlier.request";

    private const int FewLines = 3;
    private const int ManyLines = 5;

    /// <summary>
    /// The fields for which the library has no question of its own; their sentences stand without them, but for those that follow.
    /// </summary>
    private static readonly FrozenDictionary<string, string> Unasked = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Referrer] = Spoken.Key("Who suggested writing to them, if anybody?"),
        [PersonName] = Spoken.Key("Whom would you like to meet, or did you meet, through them?"),
        ["person.organization"] = Spoken.Key("Where does that person work?"),
        ["earlier.date"] = Spoken.Key("When did you send your request?"),
        [MeetingStart] = Spoken.Key("When do you meet?"),
        ["meeting.link"] = Spoken.Key("Is there a link to the call?"),
        ["talk.another_point"] = Spoken.Key("Which other point stayed with you?"),
        ["offer.link"] = Spoken.Key("Where can it be found?"),
        ["colleague"] = Spoken.Key("Whom else in their house have you asked, if anybody?"),
        [Through] = Spoken.Key("Who answers for them, such as an assistant, if anybody?"),
        ["before.day"] = Spoken.Key("On which day was it to be?"),
        ["answer.day"] = Spoken.Key("When did they say so?"),
        ["answer.named"] = Spoken.Key("Which day did they name?"),
        ["call.number"] = Spoken.Key("At which number do you ring them?"),
        ["event.day"] = Spoken.Key("On which day is it?"),
        ["loss"] = Spoken.Key("What are you sorry about, such as \"the death of your mother\"?"),
        ["reason"] = Spoken.Key("Why, in one sentence?"),
        [OccasionInput.FormName] = Spoken.Key("How would you like to talk: phone, video, coffee, visit or in writing?"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The fields of a purpose, those without which nothing is written first.</summary>
    public static IReadOnlyList<WritingField> For(WritingPlan plan, Contact contact) =>
        [.. MessageFields.For(plan.Purpose).Where(field => IsAsked(field, plan)).Select(field => Of(field, contact)).Concat(Beside(plan)).OrderByDescending(field => field.IsRequired)];

    private static IEnumerable<WritingField> Beside(WritingPlan plan) =>
        plan.Purpose is MessagePurpose.Request
            ? [new() { Name = OccasionInput.FormName, Question = Spoken.Known(Unasked[OccasionInput.FormName]), IsRequired = false, Hint =
            Spoken.Of("One word: phone, video, coffee, visit or writing.") }]
        : plan.Purpose is not MessagePurpose.FollowUp ? []
        :
    [
        new() { Name = EarlierRequest, Question = Spoken.Of("What did your request say?"), IsRequired = false, Rows = ManyLines, Hint = Spoken.Of("A reminder is kept shorter than the request.") },
    ];

    private static bool IsAsked(MessageField field, WritingPlan plan) => field.Name switch
    {
        "earlier.subject" => MessageWays.ShowSubject(plan.Style.Channel),
        "seeker.news" or "person.admired" => true,
        _ when field.Name.StartsWith("seeker.", StringComparison.Ordinal) || field.Name.StartsWith("contact.", StringComparison.Ordinal) => false,
        _ => field.Presence == FieldPresence.Required || Unasked.ContainsKey(field.Name) || field.QuestionAbout(new Contact { Name = People.PersonName.Parse("A") }) is not null,
    };

    private static WritingField Of(MessageField field, Contact contact) => new()
    {
        Name = field.Name,
        Question = field.Name is "person.admired" ? Spoken.Of("What of that person's work stayed with you?") : QuestionOf(field, contact),
        IsRequired = field.Presence == FieldPresence.Required || field.Name is PersonName or MeetingStart or "earlier.subject",
        Type = field.Name switch { MeetingStart => "datetime-local", "earlier.date" or "before.day" or "answer.day" or "answer.named" or "decide.day" or "event.day" => "date", _ => "text" },
        Rows = field.Name is Times or Questions ? FewLines : 0,
        Hint = field.Name switch
        {
            Times => Spoken.Of("One on each line, in your own time, such as 2026-03-19 14:30."),
            Questions => Spoken.Of("One on each line."),
            MeetingStart => Spoken.Of("In your own time."),
            _ => null,
        },
    };

    private static string QuestionOf(MessageField field, Contact contact) =>
        field.QuestionAbout(contact) is { } asked ? Spoken.Known(asked)
        : Unasked.TryGetValue(field.Name, out var known) ? Spoken.Known(known)
        : field.Name;
}
