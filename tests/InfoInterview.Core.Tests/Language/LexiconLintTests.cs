using InfoInterview.Engagements.Replies;
using InfoInterview.Interviews.Asking;
using InfoInterview.Language;
using InfoInterview.Notes.Wording;
using InfoInterview.Outreach.Reviewing;

namespace InfoInterview.Tests.Language;

/// <summary>A phrase earns its place: some text of the corpora holds it, and its shortest form is more than one everyday word.</summary>
public sealed class LexiconLintTests
{
    /// <summary>A word is an everyday one when at least one text in so many holds it.</summary>
    private const int Everyday = 200;

    /// <summary>
    /// Sections in which a word alone is what is meant: it leads to what stands beside it, heads a list, names a topic for the
    /// weights, is a component and no fault, or stands in a subject of a few words.
    /// </summary>
    private static readonly string[] OfSingleWords =
    [
        "todo", "people", "skills-heading", "resources-heading", "me", "own", "theirs", "refer", "refer-weak", "refer-after",
        "skill", "skill-use",
        "tip", "willing", "pledge", "same-point", "judging", "about-", "ask", "thanks", "pushy-subject", "misleading-subject",
        "bars-leave",
    ];

    public static TheoryData<string, string> Lexicons => new()
    {
        { "Outreach/Lexicon", "en" }, { "Outreach/Lexicon", "de" },
        { "Engagements/Replies", "en" }, { "Engagements/Replies", "de" },
        { "Interviews/Asking", "en" }, { "Interviews/Asking", "de" },
        { "Notes/Lexicon", "en" }, { "Notes/Lexicon", "de" },
    };

    [Theory]
    [MemberData(nameof(Lexicons))]
    public void Some_text_holds_every_phrase(string folder, string language)
    {
        var (lexicon, phrases) = (Lexicon(folder, language), PhrasesOf(folder, language));
        var isHeld = new bool[phrases.Count];
        foreach (var text in CorpusTexts.In(language).Concat(CorpusTexts.InTables)) Mark(text, lexicon, isHeld);
        string.Join('\n', phrases.Where((_, number) => !isHeld[number])).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lexicons))]
    public void The_shortest_form_of_a_phrase_is_more_than_one_everyday_word(string folder, string language)
    {
        var lists = ListsOf(folder, language);
        var everyday = EverydayWords(language);
        string.Join('\n', Lines(folder, language)
            .Where(line => IsPhrase(line.Section)
                && !OfSingleWords.Any(one => one[^1] == '-'
                    ? line.Section.StartsWith(one, StringComparison.Ordinal)
                    : string.Equals(line.Section, one, StringComparison.Ordinal)))
            .Select(line => line.Text)
            .Where(phrase => IsOneWord(phrase, lists, everyday))).Should().BeEmpty();
    }

    private static Lexicon Lexicon(string folder, string language) => folder.Split('/')[0] switch
    {
        "Outreach" => MessageLexicons.For(language),
        "Engagements" => ReplyLexicons.For(language),
        "Interviews" => QuestionReader.Lexicons.For(language),
        _ => NoteLexicons.For(language),
    };

    private static void Mark(string text, Lexicon lexicon, bool[] isHeld)
    {
        var tokens = new Growing<Token>(new Token[256]);
        var sentences = new Growing<Sentence>(new Sentence[32]);
        var hits = new Growing<PhraseHit>(new PhraseHit[64]);
        Tokenizer.Read(text, lexicon, ref tokens, ref sentences);
        foreach (ref readonly var sentence in sentences.Items) lexicon.Phrases.Find(tokens.Items, in sentence, default, ref hits);
        foreach (ref readonly var hit in hits.Items)
        {
            if (hit.Phrase < isHeld.Length) isHeld[hit.Phrase] = true;
        }

        tokens.Dispose();
        sentences.Dispose();
        hits.Dispose();
    }

    /// <summary>The words that at least one text in <see cref="Everyday"/> holds.</summary>
    private static HashSet<string> EverydayWords(string language)
    {
        var (counts, texts) = (new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase), 0);
        foreach (var text in CorpusTexts.In(language))
        {
            texts++;
            foreach (var word in text.Split([' ', '\n', ',', '.', '?', '!', ';', ':', '"', '(', ')']).Where(word => word.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase))
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts.Where(count => count.Value * Everyday > texts).Select(count => count.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsOneWord(string phrase, Dictionary<string, string[]> lists, HashSet<string> everyday)
    {
        var elements = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // What begins or ends a clause, or is a question, is more than a word.
        if (elements.Any(element => element is "<" or ">" or "??")) return false;
        var needed = elements.Where(
            element => element is not ("!" or "^" or "~" or "..." or ".." or "<" or ">" or "??") && element[0] != '-'
            && element[^1] != '?')
            .Select(element => element.Split('/')).Where(choices => !choices.Contains(">")).ToList();
        return needed.Count == 1
            && needed[0].SelectMany(one => one[0] == '{' ? lists.GetValueOrDefault(one.Trim('{', '}'), []) : [one]).Any(everyday.Contains);
    }

    private static bool IsPhrase(string section) => section is not ("words" or "places" or "numbers" or "aliases" or "groups");

    /// <summary>The phrases of a file, in their order.</summary>
    private static List<string> PhrasesOf(string folder, string language) =>
        Lines(folder, language).Where(line => IsPhrase(line.Section))
            .Select(line => line.Text.Split(" = ")[0]).ToList();

    private static Dictionary<string, string[]> ListsOf(string folder, string language) =>
        Lines(folder, language).Where(line => line.Section is "words").Select(line => line.Text.Split(':', 2))
            .GroupBy(parts => parts[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                same => same.Key, same => same.SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray(),
                StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Section, string Text)> Lines(string folder, string language)
    {
        var section = "";
        foreach (var raw in RepositoryFiles.Read($"src/InfoInterview.Core/{folder}/{language}.lexicon").Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') section = line.Trim('[', ']');
            else yield return (section, line);
        }
    }
}
