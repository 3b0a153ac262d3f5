using InfoInterview.Outreach;

namespace InfoInterview.Host.Inputs;

/// <summary>A language as a tag such as "de" or "en-GB".</summary>
internal static class LanguageCode
{
    private const int LongestPart = 8;

    /// <summary>The languages in which there are letters.</summary>
    public static IReadOnlyList<string> Written { get; } =
        [.. MessageLibrary.BuiltIn.Templates.Select(template => template.Language).Distinct(StringComparer.OrdinalIgnoreCase).OrderDescending(StringComparer.Ordinal)];

    public static string? Read(string field, string? text, InputProblems problems)
    {
        var tag = problems.Text(field, text, InputLimits.Line);
        if (tag is null || IsTag(tag)) return tag;
        problems.Add(field, Spoken.Of("Write the language as a code such as en or de, or with its region such as en-GB."));
        return null;
    }

    private static bool IsTag(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is > 0 and <= LongestPart && part.All(char.IsAsciiLetterOrDigit));
    }
}
