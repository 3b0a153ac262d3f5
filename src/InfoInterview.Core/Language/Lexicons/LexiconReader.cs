namespace InfoInterview.Language.Lexicons;

/// <summary>
/// Reads a lexicon: <c>[words]</c> gives names to lists of words, <c>[numbers]</c> the numbers in words, and every other section, named
/// after one of the signals that the asking room knows, one phrase a line. A list named after a <see cref="WordClass"/> is read by code as well.
/// </summary>
internal sealed class LexiconReader
{
    private readonly Dictionary<string, List<ushort>> lists = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<WordKey, WordTable.Entry> words = [];
    private readonly List<(byte Signal, string Text)> lines = [];
    private readonly Func<string, byte?> signalOf;

    private LexiconReader(Func<string, byte?> signalOf) => this.signalOf = signalOf;

    /// <summary>A lexicon that the library carries.</summary>
    public static Lexicon Embedded(string resource, Func<string, byte?> signalOf)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The lexicon '{resource}' is missing from the library.");
        using var reader = new StreamReader(stream);
        return Read(reader, signalOf);
    }

    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="FormatException">A line is not understood.</exception>
    public static Lexicon Read(TextReader text, Func<string, byte?> signalOf)
    {
        var reader = new LexiconReader(signalOf);
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
        if (section is "words" or "numbers" or "aliases")
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) return false;
            var list = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (section is "numbers") return TakeNumber(line[..colon], list);
            if (section is "words") TakeWords(line[..colon], list);
            else TakeAliases(line[..colon], list);
            return true;
        }

        if (signalOf(section.Replace("-", "", StringComparison.Ordinal)) is not { } signal) return false;
        lines.Add((signal, line));
        return true;
    }

    /// <summary>Words that are another word, written differently.</summary>
    private void TakeAliases(string word, string[] list)
    {
        var entry = Word(word);
        foreach (var alias in list) words[KeyOf(alias)] = entry with { Key = KeyOf(alias) };
    }

    private void TakeWords(string name, string[] list)
    {
        if (!lists.TryGetValue(name, out var numbers)) lists.Add(name, numbers = []);
        _ = Enum.TryParse<WordClass>(name, ignoreCase: true, out var known);
        foreach (var word in list)
        {
            var entry = Word(word);
            words[entry.Key] = entry with { Classes = entry.Classes | known };
            numbers.Add(entry.Word);
        }
    }

    private bool TakeNumber(string digits, string[] list)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        foreach (var word in list)
        {
            var entry = Word(word);
            words[entry.Key] = entry with { Classes = entry.Classes | WordClass.Number, Number = number };
        }

        return true;
    }

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
        var reader = new PhraseReader(lists, word => Word(word).Word);
        var phrases = lines.ConvertAll(line => reader.Read(line.Signal, line.Text));
        return new Lexicon(new WordTable(words.Values), new PhraseBook(phrases, words.Values));
    }
}
