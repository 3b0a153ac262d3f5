using System.Buffers;

namespace InfoInterview.Templates.Rendering;

/// <summary>The five characters of HTML that a value must not bring along, and what stands for them.</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Where the first special character is; -1 when there is none.</summary>
    public static int FindSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    public static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
