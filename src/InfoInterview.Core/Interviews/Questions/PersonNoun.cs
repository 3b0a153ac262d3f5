using System.Collections.Frozen;

namespace InfoInterview.Interviews;

/// <summary>
/// Tells whether a field names a person instead of a field: "UX designer", "nurses". "How did you find your way into nurses" is
/// nothing that anybody says, and such a field is as good as unknown.
/// </summary>
internal static class PersonNoun
{
    private static readonly FrozenSet<string> Nouns = (
        "accountant actuary administrator adviser advisor agent analyst animator apprentice architect assistant attorney auditor banker "
        + "bookkeeper broker builder buyer carpenter caseworker chef clerk coach consultant controller cook coordinator counselor "
        + "curator designer developer director doctor driver editor engineer executive farmer firefighter founder illustrator "
        + "inspector instructor interpreter judge lawyer lead leader lecturer manager marketer mechanic midwife nurse officer operator "
        + "owner paralegal paramedic photographer pilot planner plumber producer professor programmer recruiter reporter researcher "
        + "scientist supervisor surveyor teacher trader trainer translator tutor underwriter welder worker writer")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Ends = ["ist", "ician", "arian"];

    private static readonly string[] Cuts = [" of ", " in ", " at ", " for ", " with ", " and ", ",", "/"];

    /// <summary>Whether the word that a phrase is about names a person.</summary>
    public static bool IsHeadOf(string phrase)
    {
        var end = phrase.Length;
        foreach (var cut in Cuts)
        {
            if (phrase.IndexOf(cut, StringComparison.OrdinalIgnoreCase) is > 0 and var at && at < end) end = at;
        }

        var head = phrase[..end].TrimEnd();
        var word = head[(head.LastIndexOf(' ') + 1)..];
        return IsPerson(word) || (word.EndsWith('s') && IsPerson(word[..^1]));
    }

    private static bool IsPerson(string word) =>
        Nouns.Contains(word)
            || (word.Length > 5 && Array.Exists(Ends, end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase)));
}
