using System.Numerics;
using InfoInterview.Language.Lexicons;

namespace InfoInterview.Language.Guessing;

/// <summary>The words by which languages are guessed. Accents count here, since they tell languages apart.</summary>
internal sealed class LanguageWords
{
    private const int Whole = 12;

    private static readonly Lazy<LanguageWords> All = new(Embedded);

    private readonly List<string> tags = [];
    private readonly Dictionary<WordKey, uint> languages = [];

    private LanguageWords()
    {
    }

    public static LanguageWords BuiltIn => All.Value;

    public IReadOnlyList<string> Tags => tags;

    /// <summary>Gives every language that has the word its points: the fewer have it, the more.</summary>
    public void Count(ReadOnlySpan<char> word, Span<int> points)
    {
        if (!TryKey(word, out var key) || !languages.TryGetValue(key, out var those)) return;
        var share = Whole / BitOperations.PopCount(those);
        for (; those != 0; those &= those - 1) points[BitOperations.TrailingZeroCount(those)] += share;
    }

    /// <summary>Latin letters in lower case, one byte each, so that accents stay.</summary>
    private static bool TryKey(ReadOnlySpan<char> word, out WordKey key)
    {
        key = default;
        if (word.Length > WordKey.MostLetters) return false;
        for (var at = 0; at < word.Length; at++)
        {
            var letter = char.ToLowerInvariant(word[at]);
            key.Set(at, letter < 0x100 ? (byte)letter : (byte)(0x80 | (letter & 0x7F)));
        }

        return word.Length > 0;
    }

    private static LanguageWords Embedded()
    {
        const string Resource = "InfoInterview.Language.Guessing.languages.txt";
        using var stream = typeof(LanguageWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"'{Resource}' is missing from the library.");
        using var text = new StreamReader(stream);
        var words = new LanguageWords();
        while (text.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line[0] == '#') continue;
            var bit = 1u << words.tags.Count;
            words.tags.Add(line[..colon]);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (TryKey(word, out var key)) words.languages[key] = words.languages.GetValueOrDefault(key) | bit;
            }
        }

        return words;
    }
}
