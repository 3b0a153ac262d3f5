using System.Text;
using InfoInterview.People.Names;

namespace InfoInterview.People.Greetings;

/// <summary>Writes one greeting to one name by the texts of one language.</summary>
internal static class Greeting
{
    public static string To(PersonName name, Formality formality, SalutationLanguage language, string? role = null)
    {
        var words = TitlesIn(name.Title ?? "", language, role);
        if (formality == Formality.Informal)
        {
            return Write(language.Informal, name, name.Title ?? "", given: GivenOf(name));
        }

        if (words.Count == 0 || (name.Family ?? name.Given) is null) return Write(language.WithoutTitle, name, "");
        for (var i = 0; i < words.Count; i++)
        {
            if (OwnGreeting(words[i], name, language) is { } own) return Write(own, name, string.Join(' ', words.Where((_, at) => at != i)));
        }

        return Write(name.Family is null ? language.WithoutTitle : language.WithTitle, name, string.Join(' ', words));
    }

    private static List<string> TitlesIn(string titles, SalutationLanguage language, string? role) =>
        language.Tag.StartsWith("en", StringComparison.OrdinalIgnoreCase)
        ? [.. SpokenTitles.InEnglish(titles, role).Split(' ', StringSplitOptions.RemoveEmptyEntries)]
        : [.. TitleWords.Spoken(titles)];

    public static string ToGroup(PersonName name, SalutationLanguage language) =>
        Write(language.Group, name, "", full: name.Written.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name.Written[4..] : name.Written);

    private static string? OwnGreeting(string title, PersonName name, SalutationLanguage language)
    {
        var bare = title.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        foreach (var honorific in language.Honorifics)
        {
            if (honorific.Titles.Contains(bare, StringComparer.Ordinal) && CanBeWritten(honorific.Greeting, name)) return honorific.Greeting;
        }

        return null;
    }

    /// <summary>A greeting by a part that the name does not have would say less than the title itself.</summary>
    private static bool CanBeWritten(string pattern, PersonName name) =>
        (name.Given is not null || !pattern.Contains("{given}", StringComparison.Ordinal))
        && (name.Family is not null || !pattern.Contains("{family}", StringComparison.Ordinal));

    private static string Write(string pattern, PersonName name, string title, string? given = null, string? full = null)
    {
        var text = new StringBuilder(pattern.Length + name.Written.Length);
        var at = 0;
        while (at < pattern.Length)
        {
            var open = pattern.IndexOf('{', at);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0) break;
            text.Append(pattern, at, open - at);
            AppendPart(text, pattern.AsSpan(open + 1, close - open - 1) switch
            {
                "title" => title,
                "given" => given ?? name.Given ?? name.Full,
                "family" => name.Family ?? name.Full,
                "full" => full ?? name.Full,
                _ => pattern[open..(close + 1)],
            });
            at = close + 1;
        }

        return text.Append(pattern, at, pattern.Length - at).ToString().TrimEnd(' ', ',');
    }

    /// <summary>A part that is empty takes the blank before it along.</summary>
    private static void AppendPart(StringBuilder text, string part)
    {
        if (part.Length > 0) text.Append(part);
        else if (text.Length > 0 && text[^1] == ' ') text.Length--;
    }

    /// <summary>Nobody is called by an initial; the whole name stands in for it.</summary>
    private static string GivenOf(PersonName name)
    {
        if (name.Given is null) return Join(name.Title, name.Family);
        return NameWords.IsInitial(name.Given) && name.Given.EndsWith('.') ? name.Full : name.Given;
    }

    private static string Join(string? title, string? family) => $"{title} {family}".Trim();
}
