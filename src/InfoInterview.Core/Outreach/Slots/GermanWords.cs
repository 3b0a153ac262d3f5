using System.Collections.Frozen;
using InfoInterview.Language;

namespace InfoInterview.Outreach.Slots;

/// <summary>The word lists by which German facts are told apart.</summary>
internal static class GermanWords
{
    private static readonly WordLists Lists = WordLists.Embedded("InfoInterview.Outreach.Slots.de.words");

    public static readonly FrozenSet<string> Finite = Set("finite");
    public static readonly FrozenSet<string> Opener = Set("opener");
    public static readonly FrozenSet<string> Subject = Set("subject");
    public static readonly FrozenSet<string> VerbFirst = Set("verb-first");
    public static readonly FrozenSet<string> OwnVerb = Set("own-verb");
    public static readonly FrozenSet<string> Done = Set("done");
    public static readonly FrozenSet<string> Preposition = Set("preposition");
    public static readonly FrozenSet<string> Conjunction = Set("conjunction");
    public static readonly FrozenSet<string> Praise = Set("praise");
    public static readonly FrozenSet<string> Intensive = Set("intensive");
    public static readonly FrozenSet<string> Liking = Set("liking");
    public static readonly FrozenSet<string> Site = Set("site");
    public static readonly FrozenSet<string> Medium = Set("medium");
    public static readonly FrozenSet<string> Separable = Set("separable");
    public static readonly FrozenSet<string> Countable = Set("countable");

    /// <summary>Words for friends only.</summary>
    public static readonly FrozenSet<string> Slang = Set("slang");

    /// <summary>Words that are too easy for a formal letter.</summary>
    public static readonly FrozenSet<string> Casual = Set("casual");

    private static readonly FrozenSet<string> Plural = Set("plural");
    private static readonly string[] Work = [.. Lists["work"]];
    private static readonly string[] Person = [.. Lists["person"]];
    private static readonly (string End, GermanGender Gender)[] Genders =
    [
        .. Lists["feminine"].Select(end => (end, GermanGender.Feminine)),
        .. Lists["masculine"].Select(end => (end, GermanGender.Masculine)),
        .. Lists["neuter"].Select(end => (end, GermanGender.Neuter)),
        .. Lists["plural"].Select(end => (end, GermanGender.Plural)),
    ];

    /// <summary>Shorter endings are those of words, and not of their last part: "ung" ends "Prüfung", "ei" ends "Redaktionsei".</summary>
    private const int ShortestPart = 3;

    /// <summary>The gender of a noun by its ending; <see cref="GermanGender.Unknown"/> where no ending of the lists fits.</summary>
    public static GermanGender GenderOf(string noun)
    {
        var word = Bare(noun);
        if (Plural.Contains(word)) return GermanGender.Plural;
        var (best, length) = (GermanGender.Unknown, 0);
        foreach (var (end, gender) in Genders)
        {
            if (end.Length > length && word.EndsWith(end, StringComparison.Ordinal)
                && (gender != GermanGender.Plural || word.Length == end.Length
                    || end.Length > ShortestPart)) (best, length) = (gender, end.Length);
        }

        return best;
    }

    public static bool IsWork(string noun) => Array.Exists(Work, end => Bare(noun).EndsWith(end, StringComparison.Ordinal));

    /// <summary>Whether the noun says what somebody is.</summary>
    public static bool IsPerson(string noun) => char.IsUpper(noun[0])
        && Array.Exists(Person, end => Bare(noun) is var word
            && (end.Length > ShortestPart ? word.EndsWith(end, StringComparison.Ordinal) : word.Length > 5
            && word.EndsWith(end, StringComparison.Ordinal)));

    public static string Bare(string word) => word.Trim(',', ';', ':', '.', '!', '?', '(', ')', '"', '„', '“').ToLowerInvariant();

    public static string Capital(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    public static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static FrozenSet<string> Set(string name) => Lists[name].ToFrozenSet(StringComparer.Ordinal);
}
