using System.Collections.Frozen;

namespace InfoInterview.Interchange.Notes.Documents;

/// <summary>The names by which JSON knows the kinds of marks, and the parts of each; they are a promise and never change.</summary>
internal static class MarkKinds
{
    /// <summary>The latest version of marks that is understood; the second added passages that are kept back.</summary>
    public const int Version = 2;

    public const string Tag = "tag";
    public const string Skill = "skill";
    public const string Stance = "stance";
    public const string Resource = "resource";
    public const string Referral = "referral";
    public const string OpenQuestion = "openQuestion";
    public const string Takeaway = "takeaway";
    public const string Goal = "goal";
    public const string Avenue = "avenue";
    public const string Employer = "employer";
    public const string Phrase = "phrase";
    public const string Confidential = "confidential";

    private static readonly FrozenDictionary<string, (string[] Needed, string[] Optional)> Shapes = new Dictionary<string, (string[], string[])>(StringComparer.Ordinal)
    {
        [Tag] = (["theme"], []),
        [Skill] = (["name"], []),
        [Stance] = (["topic", "position"], ["wording"]),
        [Resource] = (["name"], []),
        [Referral] = (["name"], []),
        [OpenQuestion] = ([], ["about"]),
        [Takeaway] = ([], []),
        [Goal] = (["name", "effect"], []),
        [Avenue] = (["name"], []),
        [Employer] = (["name"], []),
        [Phrase] = (["words"], []),
        [Confidential] = (["level"], []),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => Shapes.Keys;

    /// <summary>The parts that a kind needs, and those that it may have besides; <c>null</c> for a kind that is not known.</summary>
    public static (string[] Needed, string[] Optional)? PartsOf(string kind) => Shapes.TryGetValue(kind, out var parts) ? parts : null;
}
