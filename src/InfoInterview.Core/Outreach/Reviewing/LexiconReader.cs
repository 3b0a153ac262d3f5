namespace InfoInterview.Outreach.Reviewing;

/// <summary>
/// Reads a lexicon: <c>[words]</c> gives the classes with their words, <c>[numbers]</c> the numbers in words, and every other section,
/// named after a <see cref="Signal"/>, one phrase a line. docs/how-to/review-a-message.md tells how to write one.
/// </summary>
internal sealed class LexiconReader
{
    /// <summary>The first bit that a lexicon may use for a class of its own.</summary>
    public const int FirstOwnClass = 39;

    private readonly Dictionary<string, WordClass> classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<WordKey, WordTable.Entry> words = [];
    private readonly List<(Signal Signal, string Text)> lines = [];
    private int ownClasses;

    private LexiconReader()
    {
        foreach (var known in Enum.GetValues<WordClass>())
        {
            if (known != WordClass.None) classes.Add(known.ToString(), known);
        }
    }

    /// <summary>The lexicon that the library carries for a language.</summary>
    public static Lexicon Embedded(string language)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"InfoInterview.Outreach.Lexicon.{language}.lexicon")
            ?? throw new InvalidOperationException($"The lexicon '{language}' is missing from the library.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="FormatException">A line is not understood.</exception>
    public static Lexicon Read(TextReader text)
    {
        var reader = new LexiconReader();
        var section = "";
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') section = line.Trim('[', ']');
            else if (!reader.Take(section, line)) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the lexicon is not understood: {line}"));
        }

        return reader.Compile();
    }

    private bool Take(string section, string line)
    {
        if (section is "words" or "numbers")
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) return false;
            return section is "words" ? TakeWords(line[..colon], line[(colon + 1)..]) : TakeNumber(line[..colon], line[(colon + 1)..]);
        }

        if (!Enum.TryParse<Signal>(section.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var signal)) return false;
        lines.Add((signal, line));
        return true;
    }

    private bool TakeWords(string name, string list)
    {
        if (!classes.TryGetValue(name, out var value))
        {
            if (FirstOwnClass + ownClasses == 64) return false;
            value = (WordClass)(1UL << (FirstOwnClass + ownClasses++));
            classes.Add(name, value);
        }

        foreach (var word in Split(list))
        {
            var entry = Word(word);
            words[entry.Key] = entry with { Classes = entry.Classes | value };
        }

        return true;
    }

    private bool TakeNumber(string digits, string list)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        foreach (var word in Split(list))
        {
            var entry = Word(word);
            words[entry.Key] = entry with { Classes = entry.Classes | WordClass.Number, Number = number };
        }

        return true;
    }

    private static string[] Split(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private WordTable.Entry Word(string word)
    {
        var key = KeyOf(word);
        if (!words.TryGetValue(key, out var entry)) words.Add(key, entry = new(key, (ushort)(words.Count + 1), WordClass.None, 0));
        return entry;
    }

    private static WordKey KeyOf(string word)
    {
        if (word.Length > WordKey.MostLetters) throw new FormatException($"The word '{word}' is too long for a lexicon.");
        var key = default(WordKey);
        for (var i = 0; i < word.Length; i++)
        {
            var fold = word[i] == '\'' ? (byte)'\'' : Folding.Of(word[i]);
            if (fold is Folding.Outside or Folding.Invisible or Folding.Foreign) throw new FormatException($"The word '{word}' holds what no word can.");
            key.Set(i, fold);
        }

        return key;
    }

    private Lexicon Compile()
    {
        var phrases = lines.ConvertAll(line => new PhraseReader(classes, word => Word(word).Word).Read(line.Signal, line.Text));
        return new Lexicon(new WordTable(words.Values), new PhraseBook(phrases));
    }
}
