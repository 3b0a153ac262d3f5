using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// "bei" before an employer, with the article that its name asks for: "bei der Stadt Winterthur", "beim Klinikum Kassel", "bei Elbe
/// Energie".
/// </summary>
internal static class GermanAt
{
    private static readonly string[] Feminine =
    [
        "stadt", "gemeinde", "universität", "uni", "charité", "firma", "polizei", "bundeswehr", "diakonie", "caritas", "feuerwehr", "taz",
            "faz", "ihk", "wko", "hwk", "eth", "epfl", "akademie", "bank", "sparkasse", "tischlerei", "bäckerei",
                "landwirtschaftskammer", "kammer", "schule", "klinik", "stiftung", "anstalt",
        "agentur", "verwaltung", "behörde", "zeitung", "gesellschaft", "genossenschaft", "werkstatt", "praxis", "kanzlei", "apotheke",
            "erei", "redaktion",
    ];

    private static readonly string[] Others =
    [
        "klinikum", "institut", "amt", "ministerium", "museum", "theater", "haus", "unternehmen", "zentrum", "büro", "werk", "gymnasium",
            "kanton", "verein", "reha-zentrum", "bezirksamt", "verband", "verlag", "kreis", "bund", "konzern", "dienst", "archiv",
    ];

    private static readonly string[] Parts = ["Abteilung", "Abt.", "Referat", "Institut", "Standort", "Team", "Niederlassung", "Bereich",
        "Fachbereich"];

    private static readonly string[] Learning = ["universität", "uni", "hochschule", "schule", "akademie", "eth", "epfl", "tu", "fh",
        "th", "charité", "klinik", "uniklinik", "gymnasium", "kolleg", "institut", "klinikum", "theater"];

    /// <summary>Where one studies or works oneself: "an der TU Dresden", "am Goethe-Gymnasium", "auf dem Hof Petersen".</summary>
    public static string Where(string name)
    {
        var whole = Whole(name);
        var words = whole.Split(' ');
        if (words[0] is "Hof") return "auf dem " + whole;
        var at = Of(name);
        if (!Array.Exists(words, word => Ends(Learning, word))) return at;
        var isTechnical = words[0] is "TU" or "FH" or "TH" or "HTW";
        return isTechnical ? "an der " + whole : at.StartsWith("beim ", StringComparison.Ordinal) ? "am " + at[5..]
            : at.StartsWith("bei der ", StringComparison.Ordinal) ? "an der " + at[8..] : at;
    }

    /// <summary>Of whom one is, after a name: "von der IHK Köln", "vom Klinikum".</summary>
    public static string From(string name)
    {
        var at = Of(name);
        // Of "ITDZ" nobody can tell whether it is "der" or "das".
        if (at.StartsWith("bei ", StringComparison.Ordinal) && at.Split(' ')[1] is var first && first.Length > 2
            && first.All(char.IsUpper)) return $"({Whole(name)})";
        return at.StartsWith("an ", StringComparison.Ordinal) ? "von" + at[2..]
            : at.StartsWith("im ", StringComparison.Ordinal) || at.StartsWith("am ", StringComparison.Ordinal) ? "vom" + at[2..]
            : at.StartsWith("beim ", StringComparison.Ordinal) ? "vom " + at[5..] : "von" + at[3..];
    }

    /// <summary>Houses that one works in, and those that one works at.</summary>
    private static readonly string[] Inside = ["zentrum", "krankenhaus", "museum", "ministerium", "archiv", "verlag", "bezirksamt"];

    private static readonly string[] Beside = ["klinikum", "institut", "theater", "gymnasium"];

    private static readonly string[] Along = ["charité", "universität", "hochschule", "akademie", "klinik", "uniklinik"];

    /// <summary>The preposition, the article and the name: "bei der Stadt", "im Reha-Zentrum", "am Klinikum", "an der
    /// Charité".</summary>
    public static string Of(string typed)
    {
        var name = Whole(typed);
        var words = name.Split(' ');
        if (words[0] is "der" or "die" or "das") return "bei " + (words[0] is "die" ? "der" : "dem") + name[words[0].Length..];
        foreach (var word in words)
        {
            if (Preposition.Contains(word)) break;
            if (Ends(Along, word)) return "an der " + Weak(words, word);
            if (Ends(Feminine, word)) return "bei der " + Weak(words, word);
            if (Ends(Inside, word)) return "im " + Weak(words, word);
            if (Ends(Beside, word)) return "am " + Weak(words, word);
            if (Ends(Others, word)) return "beim " + Weak(words, word);
        }

        return "bei " + name;
    }

    /// <summary>"der Technischen Universität": what stands before the noun bends with it.</summary>
    private static string Weak(string[] words, string noun)
    {
        var isBefore = true;
        var said = new List<string>();
        foreach (var word in words)
        {
            isBefore &= !string.Equals(word, noun, StringComparison.Ordinal);
            said.Add(isBefore && word.Length > 4 && word.EndsWith("che", StringComparison.Ordinal) ? word + "n"
                : isBefore && word.Length > 5 && word.EndsWith("ches", StringComparison.Ordinal) ? word[..^1] + "n" : word);
        }

        return string.Join(' ', said);
    }

    /// <summary>The house without the department that was typed behind it.</summary>
    private static string Whole(string name)
    {
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && Array.Exists(Parts, part => name[(comma + 2)..].StartsWith(part, StringComparison.Ordinal)) ? name[..comma]
            : name;
    }

    private static bool Ends(string[] ends, string word) =>
        Array.Exists(ends, end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase)
        && (end.Length > 3 || word.Length == end.Length || end is "amt"));
}
