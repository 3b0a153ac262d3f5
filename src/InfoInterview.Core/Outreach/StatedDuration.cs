using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>Finds the length of a talk in a text: "20 minutes", "15-20 min", "twenty minutes", "half an hour".</summary>
internal static class StatedDuration
{
    private static readonly string[] Phrases = ["half an hour", "half-hour", "half hour", "quarter of an hour", "quarter-hour", "an hour", "one hour"];
    private static readonly int[] PhraseMinutes = [30, 30, 30, 15, 15, 60, 60];

    /// <summary>The first length stated, its upper end where a range is given; <c>null</c> when there is none.</summary>
    public static (int Minutes, TextSpan Span)? Find(string text)
    {
        var best = Phrase(text);
        for (var at = 0; at < text.Length; at++)
        {
            if (!StartsWord(text, at)) continue;
            if (best is { } found && found.Span.Start <= at) return found;
            if (Number(text, at, out var end) is not { } number) continue;
            end = SkipRange(text, end, ref number);
            if (Unit(text, ref end) is not { } minutesEach) continue;
            return (number * minutesEach, new TextSpan(at, end - at));
        }

        return best;
    }

    private static (int Minutes, TextSpan Span)? Phrase(string text)
    {
        (int Minutes, TextSpan Span)? first = null;
        for (var i = 0; i < Phrases.Length; i++)
        {
            var at = text.IndexOf(Phrases[i], StringComparison.OrdinalIgnoreCase);
            if (at < 0 || !StartsWord(text, at) || !EndsWord(text, at + Phrases[i].Length)) continue;
            if (first is null || at < first.Value.Span.Start) first = (PhraseMinutes[i], new TextSpan(at, Phrases[i].Length));
        }

        return first;
    }

    private static int? Number(string text, int at, out int end)
    {
        end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end > at) return end - at <= 3 ? int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture) : null;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return NumberWord(text.AsSpan(at, end - at));
    }

    private static int? NumberWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.IsEmpty || word.Length > lower.Length) return null;
        word.ToLowerInvariant(lower);
        return lower[..word.Length] switch
        {
            "one" => 1, "two" => 2, "five" => 5, "ten" => 10, "twelve" => 12, "fifteen" => 15, "twenty" => 20, "thirty" => 30,
            "forty" => 40, "fifty" => 50, "sixty" => 60, "ninety" => 90,
            _ => null,
        };
    }

    /// <summary>Reads on over "-20", "–20", " to 20", " or twenty" when a second number follows.</summary>
    private static int SkipRange(string text, int end, ref int number)
    {
        var at = SkipBlanks(text, end);
        if (at < text.Length && text[at] is '-' or '–' or '—') at++;
        else if (text.AsSpan(at).StartsWith("to ", StringComparison.OrdinalIgnoreCase) || text.AsSpan(at).StartsWith("or ", StringComparison.OrdinalIgnoreCase)) at += 3;
        else return end;
        at = SkipBlanks(text, at);
        if (at >= text.Length || Number(text, at, out var second) is not { } upper) return end;
        number = upper;
        return second;
    }

    private static int? Unit(string text, ref int end)
    {
        var at = SkipBlanks(text, end);
        if (at < text.Length && text[at] is '-' or '‑') at++;
        var word = at;
        while (word < text.Length && char.IsAsciiLetter(text[word])) word++;
        int? minutes = text.AsSpan(at, word - at) switch
        {
            var unit when Is(unit, "minutes") || Is(unit, "minute") || Is(unit, "mins") || Is(unit, "min") => 1,
            var unit when Is(unit, "hours") || Is(unit, "hour") || Is(unit, "hrs") || Is(unit, "hr") => 60,
            _ => null,
        };
        if (minutes is not null) end = word;
        return minutes;
    }

    private static bool Is(ReadOnlySpan<char> word, string unit) => word.Equals(unit, StringComparison.OrdinalIgnoreCase);

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F') at++;
        return at;
    }

    private static bool StartsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static bool EndsWord(string text, int at) => at == text.Length || !char.IsLetterOrDigit(text[at]);
}
