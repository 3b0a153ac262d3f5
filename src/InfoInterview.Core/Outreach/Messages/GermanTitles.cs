using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>
/// A person's titles as German says them: "Herr" and "Frau" for "Mr." and "Ms.", and "mit Herrn" where the case asks for it. What only
/// tells the faculty, as in "Dr. agr.", is not spoken; nor is "Mx.".
/// </summary>
internal static class GermanTitles
{
    private const string Man = "Herr";
    private const string Woman = "Frau";

    private static readonly string[] BeforeRemark = [", ", " aus ", " vom ", " bei ", " beim ", " im "];

    /// <summary>As it stands before "hat mir geraten".</summary>
    public static string Nominative(string titles) => Say(titles, Man);

    /// <summary>As it stands after "mit".</summary>
    public static string Dative(string titles) => Say(titles, Man + "n");

    /// <summary>A name without the remark that was typed behind it: "Hr. Dr. Piehl, ehem. BA Pankow", "Frau Thiele aus der
    /// Dysphagie".</summary>
    public static PersonName Proper(PersonName name)
    {
        foreach (var mark in BeforeRemark)
        {
            if (name.Written.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at
                && PersonName.TryParse(name.Written[..at], out var proper)
                    && proper is { Title: not null, Family: not null }) return proper;
        }

        return name;
    }

    /// <summary>"Frau Dr. Sommer", "Herrn Lechner"; the whole name of somebody who is neither called Frau nor Herr.</summary>
    public static string Mentioned(PersonName written, bool isOblique)
    {
        var name = Proper(written);
        var titles = name.Title is null ? "" : isOblique ? Dative(name.Title) : Nominative(name.Title);
        var isCalled = IsLady(name) || IsGentleman(name);
        return titles.Length == 0 ? name.Full : $"{titles} {(isCalled ? name.Family ?? name.Full : name.Full)}";
    }

    public static bool IsLady(PersonName name) => First(name) is Woman;

    public static bool IsGentleman(PersonName name) => First(name) is Man;

    private static string? First(PersonName name) => name.Title is { } titles ? WordFor(titles.Split(' ')[0], Man) : null;

    private static string Say(string titles, string man)
    {
        var said = new List<string>();
        foreach (var word in titles.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Trim('.').ToLowerInvariant() is "mx" or "mrx" || (said.Count > 0 && char.IsLower(word[0])
                && word[^1] == '.')) continue;
            said.Add(said.Count == 0 && WordFor(word, man) is { } own ? own : word);
        }

        return string.Join(' ', said);
    }

    private static string? WordFor(string title, string man) => title.TrimEnd('.').ToLowerInvariant() switch
    {
        "herr" or "herrn" or "hr" or "hrn" or "mr" or "mister" => man,
        "frau" or "fr" or "ms" or "mrs" or "miss" => Woman,
        _ => null,
    };
}
