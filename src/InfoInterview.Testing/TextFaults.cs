using System.Text.RegularExpressions;

namespace InfoInterview.Testing;

/// <summary>What a person sees at once in a text that a template made: a gap, a leftover, a stray sign.</summary>
internal static partial class TextFaults
{
    /// <summary>How long a pattern may look at a text, in milliseconds.</summary>
    private const int Patience = 1_000;

    private const string BeforeSign = "holds a blank before a sign";

    private static readonly (Func<Regex> Pattern, string Fault)[] Known =
    [
        (Braces, "holds a brace of the template language"),
        (TwoBlanks, "holds two blanks in a row"),
        (BlankBeforeSign, BeforeSign),
        (TwoSigns, "holds two signs in a row"),
        (BlankAtEnd, "holds a blank at the end of a line"),
        (EmptyBrackets, "holds empty brackets or quotation marks"),
        (ManyLines, "holds more than one empty line in a row"),
    ];

    /// <summary>The faults, each as "It … : 'where'."; empty when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSpaced">Whether the language has a blank before some signs, as French does.</param>
    public static List<string> Of(string text, bool isSpaced = false)
    {
        var faults = new List<string>();
        foreach (var (pattern, fault) in Known)
        {
            if (isSpaced && ReferenceEquals(fault, BeforeSign)) continue;
            if (pattern().Match(text) is { Success: true } match) faults.Add($"It {fault}: '{Around(text, match.Index)}'.");
        }

        return faults;
    }

    /// <summary>The fault in its own line, so that the same one in many letters is told once.</summary>
    private static string Around(string text, int at)
    {
        const int Before = 12;
        const int After = 20;
        var line = text.AsSpan(0, at).LastIndexOf('\n') + 1;
        return text[Math.Max(line, at - Before)..Math.Min(text.Length, at + After)].ReplaceLineEndings("⏎");
    }

    [GeneratedRegex(@"\{\{|\}\}", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Braces();

    [GeneratedRegex(@"\S {2,}", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex TwoBlanks();

    [GeneratedRegex(@"[\w)] [,.;!?](\s|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex BlankBeforeSign();

    [GeneratedRegex(@",,|\.,|;;|,\.|(?<!\.)\.\.(?!\.)|[!?]\.", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex TwoSigns();

    [GeneratedRegex(@"[ \t]+(\n|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex BlankAtEnd();

    [GeneratedRegex(@"\(\s*\)|""""|“”|„“|«\s*»", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex ManyLines();
}
