using InfoInterview.Language;

using Letters = InfoInterview.Language.Folding;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// Reads lexicons: <c>[lists]</c> gives names to lists of words, every other section is named after a <see cref="CueKind"/> and has one phrase
/// a line. In a phrase, <c>a|b</c> is a choice, <c>&lt;list&gt;</c> one of a list, <c>?</c> makes optional, <c>*</c> is up to three words,
/// <c>**</c> up to seven, <c>@</c> a name, <c>#</c> a number, <c>^</c> and <c>$</c> the ends of a clause.
/// </summary>
internal sealed class CueBookReader
{
    private const int ShortGap = 3;
    private const int LongGap = 7;

    private readonly SpanTable<int> ids = new();
    private readonly List<CuePhrase> phrases = [];
    private readonly Dictionary<int, int>[] known = Array.ConvertAll(Enum.GetValues<WordList>(), _ => new Dictionary<int, int>());
    private Dictionary<string, int[]> lists = new(StringComparer.Ordinal);

    private CueBookReader()
    {
    }

    /// <summary>The lexicons that the library carries for some languages, as one book.</summary>
    public static CueBook Embedded(params string[] languages)
    {
        var reader = new CueBookReader();
        foreach (var language in languages)
        {
            using var stream = typeof(CueBook).Assembly.GetManifestResourceStream($"InfoInterview.Engagements.Replies.{language}.lexicon")
                ?? throw new InvalidOperationException($"The lexicon '{language}' is missing from the library.");
            using var text = new StreamReader(stream);
            reader.Read(text);
        }

        return new CueBook(reader.ids, reader.phrases, reader.known);
    }

    private void Read(TextReader text)
    {
        lists = new(StringComparer.Ordinal);
        var section = "";
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            line = line.Trim();
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal)) continue;
            if (line[0] == '[') section = line.Trim('[', ']');
            else if (!(section is "lists" ? TakeList(line) : TakePhrase(section, line))) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the lexicon is not understood: {line}"));
        }
    }

    private bool TakeList(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return false;
        var words = Array.ConvertAll(line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries), IdOf);
        lists[line[..colon]] = words;
        if (!Enum.TryParse<WordList>(line[..colon].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var list)) return true;
        for (var i = 0; i < words.Length; i++) known[(int)list].TryAdd(words[i], i + 1);
        return true;
    }

    private bool TakePhrase(string section, string line)
    {
        if (!Enum.TryParse<CueKind>(section.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)) return false;
        phrases.Add(new CuePhrase(kind, Array.ConvertAll(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), Step)));
        return true;
    }

    private CueStep Step(string text)
    {
        var isOptional = text.Length > 1 && text[^1] == '?';
        if (isOptional) text = text[..^1];
        return text switch
        {
            "*" => new CueStep(CueStepKind.Gap) { Most = ShortGap },
            "**" => new CueStep(CueStepKind.Gap) { Most = LongGap },
            "@" => new CueStep(CueStepKind.Name),
            "#" => new CueStep(CueStepKind.Number),
            "^" => new CueStep(CueStepKind.Start),
            "$" => new CueStep(CueStepKind.End),
            _ => new CueStep(CueStepKind.Word) { IsOptional = isOptional, Ids = [.. text.Split('|').SelectMany(Choice).Distinct()] },
        };
    }

    private IEnumerable<int> Choice(string text)
    {
        if (text[0] != '<') return [IdOf(text)];
        return lists.TryGetValue(text.Trim('<', '>'), out var list) ? list : throw new FormatException($"The lexicon has no list '{text}'.");
    }

    /// <summary>The number of a word; "e-mail" is written as one here and in a text.</summary>
    private int IdOf(string word)
    {
        word = word.Replace("-", "", StringComparison.Ordinal);
        var folded = string.Create(word.Length, word, static (letters, word) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = Letters.Of(word[i]) is > Letters.Invisible and var fold ? (char)fold : word[i];
        });
        var id = ids.GetOrAdd(folded, ids.Count + 1);
        return id;
    }
}
