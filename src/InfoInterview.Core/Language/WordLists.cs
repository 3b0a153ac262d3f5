namespace InfoInterview.Language;

/// <summary>
/// The lists of a lexicon by name, word for word, for a room that compares words itself: those under <c>[words]</c>, of which a
/// name may stand several times, and the lines of every other section. Immutable, so that one serves all.
/// </summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, List<string>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> lines = new(StringComparer.Ordinal);

    private WordLists(TextReader text)
    {
        var section = "";
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') section = line.Trim('[', ']');
            else if (section is not "words") Of(lines, section).Add(line);
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                Of(words, line[..colon]).AddRange(line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            else throw new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"Line {number} of the lexicon is not understood: {line}"));
        }
    }

    /// <summary>The names of the lists, in their order.</summary>
    public IEnumerable<string> Names => words.Keys;

    /// <summary>The words of a list.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public IReadOnlyList<string> this[string name] => words[name];

    /// <summary>The lists that a lexicon of the library holds.</summary>
    public static WordLists Embedded(string resource)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The lexicon '{resource}' is missing from the library.");
        using var reader = new StreamReader(stream);
        return new WordLists(reader);
    }

    /// <summary>The lines of a section, each by its words.</summary>
    /// <exception cref="KeyNotFoundException">There is no such section.</exception>
    public string[][] Phrases(string section) =>
        [.. lines[section].Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static List<string> Of(Dictionary<string, List<string>> lists, string name)
    {
        if (!lists.TryGetValue(name, out var list)) lists.Add(name, list = []);
        return list;
    }
}
