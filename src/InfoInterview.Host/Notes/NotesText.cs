using InfoInterview.Notes;

namespace InfoInterview.Host.Notes;

/// <summary>The words of notes and of the marks upon them.</summary>
internal static class NotesText
{
    public static string Of(Confidentiality kept) => kept switch
    {
        Confidentiality.Open => "Open",
        Confidentiality.PrivateToMe => "Private to me",
        _ => "In confidence",
    };

    /// <summary>What it means, in a few words.</summary>
    public static string Explain(Confidentiality kept) => kept switch
    {
        Confidentiality.Open => "you share it: it may stand in what others see",
        Confidentiality.PrivateToMe => "only in your own files, until you share it",
        _ => "stays on this page and leaves in no file",
    };

    public static string Of(Voice voice) => voice switch
    {
        Voice.Contact => "They said it themselves",
        Voice.Hearsay => "They passed it on from others",
        _ => "My own impression",
    };

    /// <summary>A word beside what was not said at first hand; <c>null</c> when it was.</summary>
    public static string? Aside(Voice voice) => voice switch
    {
        Voice.Contact => null,
        Voice.Hearsay => "hearsay",
        _ => "my impression",
    };

    public static string Of(NoteCategory category) => category switch
    {
        NoteCategory.CareerPaths => "Career paths",
        NoteCategory.RequiredSkills => "Required skills",
        NoteCategory.IndustryTrends => "Industry trends",
        NoteCategory.CompanyCulture => "Company culture",
        _ => "Advice for job seekers",
    };

    public static string Of(GoalEffect effect) => effect switch
    {
        GoalEffect.Confirms => "speaks for",
        GoalEffect.Shakes => "puts in doubt",
        _ => "speaks against",
    };

    /// <summary>What a mark says, such as "Skill: GIS".</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="themes">The names of the themes.</param>
    public static string Of(NoteMark mark, IReadOnlyDictionary<ThemeId, string> themes) => mark switch
    {
        NoteMark.Tag tag => themes.GetValueOrDefault(tag.Theme, "A theme that is gone"),
        NoteMark.Skill skill => $"Skill: {skill.Name}",
        NoteMark.Stance stance => $"{stance.Topic}: {stance.Position}",
        NoteMark.Resource resource => $"Resource: {resource.Name}",
        NoteMark.Referral referral => $"To talk to: {referral.Name}",
        NoteMark.OpenQuestion => "Open question",
        NoteMark.Takeaway => "Takeaway",
        NoteMark.Goal goal => $"Goal: {Of(goal.Effect)} “{goal.Name}”",
        NoteMark.Avenue avenue => $"New avenue: {avenue.Name}",
        NoteMark.Employer employer => $"Employer: {employer.Name}",
        NoteMark.Confidential passage =>
            passage.Level == Confidentiality.InConfidence ? "In confidence: this line stays behind"
            : "For me alone: this line stays behind",
        NoteMark.Phrase phrase => $"Wording: {phrase.Words}",
        _ => "Mark",
    };

    /// <summary>Such as "1 note" or "3 notes".</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
}
