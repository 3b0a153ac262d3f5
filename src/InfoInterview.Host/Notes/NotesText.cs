using InfoInterview.Notes;

namespace InfoInterview.Host.Notes;

/// <summary>The words of notes and of the marks upon them.</summary>
internal static class NotesText
{
    public static string Of(Confidentiality kept) => kept switch
    {
        Confidentiality.Open => Spoken.Of("Open"),
        Confidentiality.PrivateToMe => Spoken.Of("Private to me"),
        _ => Spoken.Of("In confidence"),
    };

    /// <summary>What it means, in a few words.</summary>
    public static string Explain(Confidentiality kept) => kept switch
    {
        Confidentiality.Open => Spoken.Of("may appear in what you share with others"),
        Confidentiality.PrivateToMe => Spoken.Of("only in your own files"),
        _ => Spoken.Of("stays on this page and goes into no file"),
    };

    public static string Of(Voice voice) => voice switch
    {
        Voice.Contact => Spoken.Of("They said it themselves"),
        Voice.Hearsay => Spoken.Of("They passed it on from others"),
        _ => Spoken.Of("My own impression"),
    };

    /// <summary>A word beside what was not said at first hand; <c>null</c> when it was.</summary>
    public static string? Aside(Voice voice) => voice switch
    {
        Voice.Contact => null,
        Voice.Hearsay => Spoken.Of("hearsay"),
        _ => Spoken.Of("my impression"),
    };

    public static string Of(NoteCategory category) => category switch
    {
        NoteCategory.CareerPaths => Spoken.Of("Career paths"),
        NoteCategory.RequiredSkills => Spoken.Of("Required skills"),
        NoteCategory.IndustryTrends => Spoken.Of("Industry trends"),
        NoteCategory.CompanyCulture => Spoken.Of("Company culture"),
        _ => Spoken.Of("Advice for job seekers"),
    };

    public static string Of(GoalEffect effect) => effect switch
    {
        GoalEffect.Confirms => Spoken.Of("speaks for"),
        GoalEffect.Shakes => Spoken.Of("puts in doubt"),
        _ => Spoken.Of("speaks against"),
    };

    /// <summary>What a mark says, such as "Skill: GIS".</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="themes">The names of the themes.</param>
    public static string Of(NoteMark mark, IReadOnlyDictionary<ThemeId, string> themes) => mark switch
    {
        NoteMark.Tag tag => themes.GetValueOrDefault(tag.Theme, Spoken.Of("A theme that is gone")),
        NoteMark.Skill skill => Spoken.Of($"Skill: {skill.Name}"),
        NoteMark.Stance stance => stance.Topic.EndsWith('?') ? $"{stance.Topic} {stance.Position}" : $"{stance.Topic}: {stance.Position}",
        NoteMark.Resource resource => Spoken.Of($"Resource: {resource.Name}"),
        NoteMark.Referral referral => Spoken.Of($"To talk to: {referral.Name}"),
        NoteMark.OpenQuestion => Spoken.Of("Open question"),
        NoteMark.Takeaway => Spoken.Of("Takeaway"),
        NoteMark.Goal { Effect: GoalEffect.Confirms, Name: var name } => Spoken.Of($"Goal: speaks for “{name}”"),
        NoteMark.Goal { Effect: GoalEffect.Shakes, Name: var name } => Spoken.Of($"Goal: puts in doubt “{name}”"),
        NoteMark.Goal goal => Spoken.Of($"Goal: speaks against “{goal.Name}”"),
        NoteMark.Avenue avenue => Spoken.Of($"New avenue: {avenue.Name}"),
        NoteMark.Employer employer => Spoken.Of($"Employer: {employer.Name}"),
        NoteMark.Confidential passage =>
            passage.Level == Confidentiality.InConfidence ? Spoken.Of("In confidence: this line stays behind")
            : Spoken.Of("For me alone: this line stays behind"),
        NoteMark.Phrase phrase => Spoken.Of($"Wording: {phrase.Words}"),
        _ => Spoken.Of("Mark"),
    };

}
