namespace InfoInterview.Language.Lexicons;

/// <summary>
/// Reads a lexicon: <c>[words]</c> gives names to lists of words, <c>[places]</c> to lists in which the place counts
/// (<c>jan/january</c> take one), <c>[numbers]</c> the numbers in words, <c>[aliases]</c> other spellings, <c>[groups]</c> words
/// that stand for one another, and every other section, named after one of the signals that the asking room knows, one phrase a
/// line, with what it is called behind <c> = </c> where that is not as it is written. A list named after a
/// <see cref="WordClass"/>, or after a list that the room knows, is read by code as well.
/// </summary>
internal sealed class LexiconReader
{
    private readonly Dictionary<string, List<ushort>> lists = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<WordKey, WordTable.Entry> words = [];
    private readonly List<(byte Signal, string Text, string? Name)> lines = [];
    private readonly Dictionary<ushort, UInt128> marks = [];
    private readonly Dictionary<ushort, byte> places = [];
    private readonly List<string[]> groups = [];
    private readonly Func<string, byte?> signalOf;
    private readonly Func<string, UInt128> markOf;

    private LexiconReader(Func<string, byte?> signalOf, Func<string, UInt128> markOf) => (this.signalOf, this.markOf) = (signalOf, markOf);

    /// <summary>A lexicon that the library carries, in one file or several.</summary>
    public static Lexicon Embedded(IEnumerable<string> resources, Func<string, byte?> signalOf, Func<string, UInt128> markOf)
    {
        var lexicon = new LexiconReader(signalOf, markOf);
        foreach (var resource in resources)
        {
            using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(resource)
                ?? throw new InvalidOperationException($"The lexicon '{resource}' is missing from the library.");
            using var reader = new StreamReader(stream);
            lexicon.Take(reader);
        }

        return lexicon.Compile();
    }

    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="FormatException">A line is not understood.</exception>
    public static Lexicon Read(TextReader text, Func<string, byte?> signalOf)
    {
        var reader = new LexiconReader(signalOf, _ => 0);
        reader.Take(text);
        return reader.Compile();
    }

    private void Take(TextReader text)
    {
        var section = "";
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') section = line.Trim('[', ']');
            else if (!Take(section, line))
                throw new FormatException(
                        string.Create(CultureInfo.InvariantCulture, $"Line {number} of the lexicon is not understood: {line}"));
        }
    }

    private bool Take(string section, string line)
    {
        if (section is "words" or "places" or "numbers" or "aliases" or "groups")
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) return false;
            var list = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (section is "numbers") return TakeNumber(line[..colon], list);
            if (section is "words") TakeWords(line[..colon], list);
            else if (section is "places") TakePlaces(line[..colon], list);
            else if (section is "groups") groups.Add([line[..colon], .. list]);
            else TakeAliases(line[..colon], list);
            return true;
        }

        if (signalOf(section.Replace("-", "", StringComparison.Ordinal)) is not { } signal) return false;
        var name = line.IndexOf(" = ", StringComparison.Ordinal);
        lines.Add(name < 0 ? (signal, line, null) : (signal, line[..name], line[(name + 3)..]));
        return true;
    }

    private void TakePlaces(string name, string[] list)
    {
        for (var place = 0; place < list.Length; place++)
        {
            var same = list[place].Split('/');
            TakeWords(name, same);
            foreach (var word in same) places[Word(word).Word] = (byte)(place + 1);
        }
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
            marks[entry.Word] = marks.GetValueOrDefault(entry.Word) | markOf(name);
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
            var fold = word[i] is '\'' or '+' or '#' ? (byte)word[i] : Folding.Of(word[i]);
            if (fold is Folding.Outside or Folding.Invisible or Folding.Foreign)
                throw new FormatException($"The word '{word}' holds what no word can.");
            key.Set(i, fold);
        }

        return key;
    }

    private Lexicon Compile()
    {
        var reader = new PhraseReader(lists, word => Word(word).Word);
        var phrases = lines.ConvertAll(line => reader.Read(line.Signal, line.Text));
        var (allMarks, allPlaces) = (new UInt128[words.Count + 1], new byte[words.Count + 1]);
        foreach (var (word, mark) in marks) allMarks[word] = mark;
        foreach (var (word, place) in places) allPlaces[word] = place;
        return new Lexicon(
            new WordTable(words.Values), new PhraseBook(phrases, words.Values), allMarks, allPlaces, [.. lines.Select(line => line.Name)],
            groups);
    }
}
