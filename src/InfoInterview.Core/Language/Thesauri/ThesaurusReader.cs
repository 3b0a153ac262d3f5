using InfoInterview.Language.Evidence;

namespace InfoInterview.Language.Thesauri;

/// <summary>
/// Reads a thesaurus: one concept a line, its name, a colon, and its words between blanks; a word that ends in a star stands for
/// all that begin so. Empty lines and those that begin with <c>#</c> say nothing.
/// </summary>
internal static class ThesaurusReader
{
    /// <summary>The fewest letters before a star.</summary>
    public const int ShortestBeginning = 4;

    private const int LongestWord = 40;

    /// <summary>A thesaurus that the library carries.</summary>
    public static Thesaurus Embedded(string resource)
    {
        using var stream = typeof(Thesaurus).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The thesaurus '{resource}' is missing from the library.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>Reads a thesaurus.</summary>
    /// <exception cref="FormatException">A line is not understood.</exception>
    public static Thesaurus Read(TextReader text)
    {
        var words = new Dictionary<string, ConceptSet>(StringComparer.Ordinal);
        var beginnings = new Dictionary<string, ConceptSet>(StringComparer.Ordinal);
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                throw new FormatException(
                        string.Create(CultureInfo.InvariantCulture, $"Line {number} of the thesaurus has no concept: {line}"));
            var concept = FeatureHash.Of(line[..colon]);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var isBeginning = word[^1] == '*';
                var folded = Fold(word);
                if (folded.Length == 0 || (isBeginning && folded.Length < ShortestBeginning))
                    throw new FormatException(
                            string.Create(
                                CultureInfo.InvariantCulture, $"Line {number} of the thesaurus has a word that is too short: {word}"));
                var of = isBeginning ? beginnings : words;
                of[folded] = of.GetValueOrDefault(folded).With(concept);
            }
        }

        return new Thesaurus(new(words), new(beginnings), beginnings.Keys.Select(key => key.Length).DefaultIfEmpty().Max());
    }

    private static string Fold(string word)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var length = 0;
        foreach (var letter in word)
        {
            var fold = Folding.Of(letter);
            if (fold is Folding.Outside or Folding.Invisible || length == LongestWord) continue;
            letters[length++] = fold == Folding.Foreign ? char.ToLowerInvariant(letter) : char.IsAsciiDigit((char)fold) ? '0' : (char)fold;
        }

        return letters[..length].ToString();
    }
}
