namespace InfoInterview.Notes.Reading;

/// <summary>
/// Reads lexicons: <c>[lists]</c> has named lists of words, <c>a|b</c> in one place of a list meaning the same; <c>[frames x]</c> one phrase a line, in which
/// <c>&lt;list&gt;</c> stands for any word of a list; <c>[categories x]</c> words; <c>[skills]</c> one name a line with what it is called behind an equals sign,
/// a star before a name that is an everyday word, and a tilde before what people do every day.
/// </summary>
internal sealed class LexiconReader
{
    private const WordList Counting = WordList.Months | WordList.ShortMonths | WordList.AnyWeekday | WordList.Numbers | WordList.Units;

    private readonly List<string> categories = ["career-paths", "required-skills", "industry-trends", "company-culture", "advice", "role"];

    private LexiconReader()
    {
    }

    public Dictionary<string, LexiconEntry> Entries { get; } = new(StringComparer.Ordinal);

    public List<Frame> Frames { get; } = [];

    public List<KnownSkill> Skills { get; } = [];

    /// <summary>The lexicons that the library carries, as one.</summary>
    public static LexiconReader Embedded(params string[] names)
    {
        var reader = new LexiconReader();
        foreach (var name in names)
        {
            using var stream = typeof(LexiconReader).Assembly.GetManifestResourceStream($"InfoInterview.Notes.Reading.{name}.lexicon")
                ?? throw new InvalidOperationException($"The lexicon '{name}' is missing from the library.");
            using var text = new StreamReader(stream);
            reader.Read(text);
        }

        return reader;
    }

    private void Read(TextReader text)
    {
        string[] section = [];
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            line = line.Trim();
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal)) continue;
            if (line[0] == '[') section = line.Trim('[', ']').Split(' ');
            else if (!Take(section, line)) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the lexicon is not understood: {line}"));
        }
    }

    private bool Take(string[] section, string line)
    {
        switch (section)
        {
            case ["lists"]: return TakeList(line);
            case ["frames", var kind]: return TakeFrame(kind, line);
            case ["categories", var name]: return TakeCategory(categories.IndexOf(name), line);
            case ["skills"]: return TakeSkill(line);
            default: return false;
        }
    }

    private bool TakeList(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !TryList(line[..colon], out var list)) return false;
        var places = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var place = 0; place < places.Length; place++)
        {
            foreach (var word in places[place].Split('|').Where(word => word is not "_")) Mark(word, entry => entry with
            {
                Lists = entry.Lists | list,
                Value = (list & Counting) == WordList.None ? entry.Value : place + 1,
            });
        }

        return true;
    }

    private bool TakeFrame(string kind, string line)
    {
        if (!Enum.TryParse<FrameKind>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var frame)) return false;
        Frames.Add(new Frame(frame, Array.ConvertAll(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), Step)));
        return true;
    }

    private bool TakeCategory(int category, string line)
    {
        if (category < 0) return false;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Mark(word, entry => entry with { Categories = (ushort)(entry.Categories | (1 << category)) });
        return true;
    }

    private bool TakeSkill(string line)
    {
        var kind = line[0] switch
        {
            '*' => KnownSkillKind.EverydayWord,
            '~' => KnownSkillKind.Activity,
            _ => KnownSkillKind.Name,
        };
        var parts = line.TrimStart('*', '~', ' ').Split('=', StringSplitOptions.TrimEntries);
        var words = Array.ConvertAll(parts[0].Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries), word => Mark(word, entry => entry));
        Skills.Add(new KnownSkill(words, parts.Length > 1 ? parts[1] : null, kind));
        return words.Length > 0;
    }

    private FrameStep Step(string text)
    {
        if (text[0] != '<') return new FrameStep(Mark(text, entry => entry), WordList.None);
        return TryList(text.Trim('<', '>'), out var list) ? new FrameStep(0, list) : throw new FormatException($"The lexicon has no list '{text}'.");
    }

    private static bool TryList(string name, out WordList list) =>
        Enum.TryParse(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out list);

    /// <summary>Changes what is known of a word, and gives its number.</summary>
    private int Mark(string word, Func<LexiconEntry, LexiconEntry> change)
    {
        Span<char> folded = stackalloc char[NoteLexicon.LongestWord];
        var key = folded[..NoteLexicon.Fold(word, folded)].ToString();
        if (!Entries.TryGetValue(key, out var entry)) entry = new LexiconEntry(Entries.Count + 1, WordList.None, 0, 0);
        Entries[key] = change(entry);
        return entry.Id;
    }
}
