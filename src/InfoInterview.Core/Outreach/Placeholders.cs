using System.Buffers;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>
/// Finds what people leave to be filled in: <c>{{name}}</c>, <c>{name}</c>, <c>[Name]</c>, <c>&lt;Name&gt;</c>, <c>%NAME%</c>,
/// <c>«Name»</c>, <c>____</c>, <c>XX</c>.
/// </summary>
internal static class Placeholders
{
    private const int LongestInside = 60;

    private static readonly SearchValues<char> Openers = SearchValues.Create("{[<%_X\u00AB");

    /// <summary>The next placeholder from the given unit on; <c>null</c> when there is none.</summary>
    public static TextSpan? Next(string text, int from)
    {
        var at = from;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(Openers) is var step and >= 0)
        {
            at += step;
            var length = LengthAt(text, at);
            if (length > 0) return new TextSpan(at, length);
            at++;
        }

        return null;
    }

    private static int LengthAt(string text, int at) => text[at] switch
    {
        '{' => text.AsSpan(at).StartsWith("{{") ? Until(text, at, 2, "}}") : Until(text, at, 1, "}"),
        '[' => Until(text, at, 1, "]"),
        '<' => Until(text, at, 1, ">"),
        '%' => Until(text, at, 1, "%", onlyWord: true),
        '\u00AB' => Until(text, at, 1, "\u00BB", onlyWord: true),
        '_' => Run(text, at, '_') is >= 3 and var length ? length : 0,
        _ => Crosses(text, at),
    };

    /// <summary>A short inside that reads like a name of something: letters, and no address or editorial mark.</summary>
    private static int Until(string text, int at, int opener, string closer, bool onlyWord = false)
    {
        var window = text.AsSpan(at + opener, Math.Min(LongestInside + closer.Length, text.Length - at - opener));
        var end = window.IndexOf(closer);
        if (end <= 0) return 0;
        var inside = window[..end];
        if (inside.ContainsAny('\n', '\r') || inside.Contains("://", StringComparison.Ordinal) || inside.Contains('@')) return 0;
        if (char.IsWhiteSpace(inside[0]) || char.IsWhiteSpace(inside[^1])) return 0;
        if (inside is "sic" or "..." or "…" || !HasLetter(inside)) return 0;
        if (onlyWord && !IsWord(inside)) return 0;
        return opener + end + closer.Length;
    }

    private static int Crosses(string text, int at)
    {
        var length = Run(text, at, 'X');
        var startsWord = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
        var endsWord = at + length == text.Length || !char.IsLetterOrDigit(text[at + length]);
        return length >= 2 && startsWord && endsWord ? length : 0;
    }

    private static int Run(string text, int at, char character)
    {
        var end = at;
        while (end < text.Length && text[end] == character) end++;
        return end - at;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character)) return true;
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetter(character) && character != '_') return false;
        }

        return true;
    }
}
