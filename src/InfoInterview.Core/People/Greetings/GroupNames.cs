using System.Collections.Frozen;

namespace InfoInterview.People.Greetings;

/// <summary>Tells names of teams and offices from names of people.</summary>
internal static class GroupNames
{
    /// <summary>A name that ends in one of these is a group's.</summary>
    private static readonly FrozenSet<string> Last = Set(
        "team", "department", "dept", "office", "desk", "committee", "board", "staff", "division", "recruiting", "recruitment", "recruiters", "careers", "admissions", "resources", "services",
        "service", "support", "society", "association", "foundation", "university", "college", "center", "centre", "inc", "ltd", "llc", "gmbh", "reception", "helpdesk", "acquisition",
        "relations", "personalabteilung", "abteilung", "sekretariat", "redaktion", "équipe", "equipo");

    /// <summary>A name that begins with one of these is a group's.</summary>
    private static readonly FrozenSet<string> First = Set("team", "the", "department", "dept", "office", "équipe", "equipo", "abteilung", "service", "human", "talent");

    /// <summary>A name of one of these words alone is a group's or an office's.</summary>
    private static readonly FrozenSet<string> Alone = Set(
        "info", "careers", "career", "jobs", "hr", "recruiting", "recruitment", "contact", "kontakt", "office", "admin", "support", "sales", "hello", "team", "reception", "karriere", "personal",
        "bewerbung", "admissions", "noreply", "no-reply", "webmaster", "help", "press", "media", "unknown", "n/a", "none", "anonymous");

    public static bool IsGroup(string written)
    {
        var words = written.Split([' ', ',', '.', '&'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return false;
        if (words.Length == 1) return Alone.Contains(words[0].ToLowerInvariant());
        return Last.Contains(words[^1].ToLowerInvariant()) || First.Contains(words[0].ToLowerInvariant());
    }

    /// <summary>A single word such as "info" is not a name that one says in a greeting.</summary>
    public static bool CanBeSaid(string written) =>
        written.Contains(' ', StringComparison.Ordinal) && !written.Contains('@', StringComparison.Ordinal);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
