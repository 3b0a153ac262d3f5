using InfoInterview.Language.Lexicons;

namespace InfoInterview.Language;

/// <summary>The words of one language that name days. Immutable.</summary>
internal sealed class DayWords
{
    private const int Months = 12;
    private const int Weekdays = 7;

    private static readonly SpanTable<Lazy<DayWords>> Shelf = new(
        [new("en", new(() => Embedded("en"))), new("de", new(() => Embedded("de")))],
        ignoreCase: true);

    private static readonly Lazy<DayWords[]> All = new(() => [For("en"), For("de")]);

    private readonly Dictionary<WordKey, (DayWord Kinds, byte Value)> words = [];

    private DayWords()
    {
    }

    /// <summary>A language of which nothing is known: only figures name days.</summary>
    public static DayWords Unknown { get; } = new();

    /// <summary>The words of a language tag such as <c>en</c> or <c>de-AT</c>; <see cref="Unknown"/> when there are none.</summary>
    public static DayWords For(ReadOnlySpan<char> language)
    {
        var end = language.IndexOfAny('-', '_');
        return Shelf.TryGetValue(end < 0 ? language : language[..end], out var words) ? words.Value : Unknown;
    }

    /// <summary>What a word has to do with days.</summary>
    /// <param name="spelling">The word as it is written.</param>
    /// <param name="value">Its place: of a month from 1, of a weekday from 1 for Monday, or the number that it stands for.</param>
    public DayWord Of(ReadOnlySpan<char> spelling, out int value)
    {
        value = 0;
        if (!TryFold(spelling, out var key) || !words.TryGetValue(key, out var entry)) return DayWord.None;
        value = entry.Value;
        return entry.Kinds;
    }

    /// <summary>Whether a word is a month in any language that is known; a point after a number before it ends no sentence.</summary>
    public static bool IsMonth(ReadOnlySpan<char> spelling) => IsAny(spelling, DayWord.Month | DayWord.ShortMonth);

    /// <summary>Whether a word is a weekday, written out, in any language that is known.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> spelling) => IsAny(spelling, DayWord.Weekday);

    private static bool IsAny(ReadOnlySpan<char> spelling, DayWord kinds) =>
        (All.Value[0].Of(spelling, out _) & kinds) != DayWord.None || (All.Value[1].Of(spelling, out _) & kinds) != DayWord.None;

    private static bool TryFold(ReadOnlySpan<char> spelling, out WordKey key)
    {
        key = default;
        var length = 0;
        foreach (var letter in spelling)
        {
            var fold = Folding.Of(letter);
            if (fold == Folding.Invisible) continue;
            if (fold is Folding.Outside or Folding.Foreign || length == WordKey.MostLetters) return false;
            key.Set(length++, fold);
        }

        return length > 0;
    }

    private static DayWords Embedded(string language)
    {
        var resource = $"InfoInterview.Language.Days.{language}.days";
        using var stream = typeof(DayWords).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The words of days '{resource}' are missing from the library.");
        using var text = new StreamReader(stream);
        var read = new DayWords();
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0
                || !Enum.TryParse<DayWord>(line[..colon].Replace("-", "", StringComparison.Ordinal), ignoreCase: true,
                out var kind)) throw new FormatException($"The line '{line}' names no list of days.");
            read.Add(kind, line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return read;
    }

    private void Add(DayWord kind, string[] list)
    {
        var turn = kind switch
        {
            DayWord.Month or DayWord.ShortMonth => Months,
            DayWord.Weekday or DayWord.ShortWeekday => Weekdays,
            DayWord.Number => list.Length,
            _ => 0,
        };
        for (var at = 0; at < list.Length; at++)
        {
            if (!TryFold(list[at], out var key)) throw new FormatException($"The word '{list[at]}' holds what no word can.");
            var (kinds, value) = words.GetValueOrDefault(key);
            words[key] = (kinds | kind, turn == 0 ? value : (byte)((at % turn) + 1));
        }
    }
}
