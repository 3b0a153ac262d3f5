using System.Collections.Frozen;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Host.Messages;

/// <summary>What somebody is asked for each purpose. What the two records and the history say is not asked again.</summary>
internal static class WritingFields
{
    public const string Times = "times";
    public const string MeetingStart = "meeting.when";
    public const string PersonName = "person.name";

    private const int FewLines = 3;

    /// <summary>The fields for which the library has no question of its own; their sentences stand without them, but for those that follow.</summary>
    private static readonly FrozenDictionary<string, string> Unasked = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["referrer"] = "Who suggested writing to them, if anybody?",
        [PersonName] = "Whom would you like to meet, or did you meet, through them?",
        ["person.organization"] = "Where does that person work?",
        ["earlier.date"] = "When did you send your request?",
        [MeetingStart] = "When do you meet?",
        ["meeting.link"] = "Is there a link to the call?",
        ["talk.another_point"] = "Which other point stayed with you?",
        ["offer.link"] = "Where can it be found?",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The fields of a purpose, those without which nothing is written first.</summary>
    public static IReadOnlyList<WritingField> For(WritingPlan plan, Contact contact) =>
        [.. MessageFields.For(plan.Purpose).Where(field => IsAsked(field, plan)).Select(field => Of(field, contact)).OrderByDescending(field => field.IsRequired)];

    public static WritingField Of(string name, MessagePurpose purpose, Contact contact) =>
        Of(MessageFields.For(purpose).First(field => string.Equals(field.Name, name, StringComparison.Ordinal)), contact);

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
        Question = field.Name is "person.admired" ? "What of that person's work stayed with you?" : field.QuestionAbout(contact) ?? Unasked.GetValueOrDefault(field.Name) ?? field.Name,
        IsRequired = field.Presence == FieldPresence.Required || field.Name is PersonName or MeetingStart or "earlier.subject",
        Type = field.Name switch { MeetingStart => "datetime-local", "earlier.date" => "date", _ => "text" },
        Rows = field.Name is Times ? FewLines : 0,
        Hint = field.Name switch
        {
            Times => "One on each line, in your own time, such as 2026-03-19 14:30.",
            MeetingStart => "In your own time.",
            _ => null,
        },
    };
}
