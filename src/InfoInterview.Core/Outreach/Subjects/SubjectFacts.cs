using InfoInterview.Outreach.Slots;
using InfoInterview.People;

namespace InfoInterview.Outreach.Subjects;

/// <summary>The facts of a subject line, and the wordings they allow, the fullest first.</summary>
internal sealed class SubjectFacts(Seeker seeker, Contact contact, Ask ask)
{
    private const int LongestLabel = 24;

    private static readonly string[] StudentWords = ["student", "undergraduate", "freshman", "sophomore", "pupil"];
    private static readonly string[] StudentYears = ["junior in ", "junior at ", "senior in ", "senior at "];
    private static readonly string[] LabelEnds = [" in ", " at ", " with ", " for ", " who ", ","];

    private readonly string name = seeker.Name.Full;
    private readonly string topic = SlotReader.Read(SlotKind.Topic, ask.Topic, MessageStyle.English).Phrase ?? FieldText.Phrase(ask.Topic)
        ?? "";
    private readonly string minutes = ask.Minutes.ToString(CultureInfo.InvariantCulture);

    /// <summary>The wordings of a pattern; none when a fact is missing.</summary>
    public string[] Wordings(SubjectPattern pattern) => pattern switch
    {
        SubjectPattern.Admiration => SlotReader.Read(SlotKind.Admired, contact.Admired, MessageStyle.English).Phrase is { } admired
            ? [$"{Opening(admired)}: an informational interview? {name}", $"{Opening(admired)}: {minutes} minutes? {name}", $"{Opening(admired)}: a question. {name}"]
            : [],
        SubjectPattern.SeekingGuidance => Label() is { } label
            ? [$"{label} seeking guidance: {name}, on {topic}", $"{label} seeking guidance on {topic}", $"{label} seeking guidance: {name}"]
            : [],
        SubjectPattern.ShortTalk =>
            [$"{minutes} minutes of advice? {name}, exploring {topic}", $"{minutes} minutes? {name}, exploring {topic}", $"{minutes} minutes of advice? {name}"],
        SubjectPattern.Role => FieldText.OneLine(contact.Role) is { } role
            ? [$"Informational interview request: {name}, on your role as {role}", $"Request for advice: {name}, on your role as {role}", $"{name}, on your role as {role}"]
            : [],
        _ => SlotReader.Read(SlotKind.Organization, contact.Organization, MessageStyle.English).Phrase is { } organization
            ? [$"Career insights request: {name}, on working at {organization}", $"Career insights request: {name}, {organization}", $"Career insights: {name}, {organization}"]
            : [],
    };

    private static string Opening(string phrase) => char.IsLower(phrase[0]) ? char.ToUpperInvariant(phrase[0]) + phrase[1..] : phrase;

    /// <summary>"Student", or the seeker's calling without its article where it is short: "Nurse".</summary>
    private string? Label()
    {
        if (FieldText.OneLine(seeker.Status) is not { } status) return null;
        if (StudentWords.Any(word => status.Contains(word, StringComparison.OrdinalIgnoreCase)) || StudentYears.Any(year => status.Contains(year, StringComparison.OrdinalIgnoreCase))) return "Student";
        var label = Array.Find(["a ", "an "], article => status.StartsWith(article, StringComparison.OrdinalIgnoreCase)) is { } article ? status[article.Length..] : status;
        foreach (var end in LabelEnds)
        {
            if (label.IndexOf(end, StringComparison.OrdinalIgnoreCase) is var at and > 0) label = label[..at];
        }

        return label.Length is > 0 and <= LongestLabel ? Opening(label) : null;
    }
}
