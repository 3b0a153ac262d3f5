using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>
/// The words of a text, and the parts by which they are found: a part of a word is what the word is from one of its letters on, so that
/// what stands anywhere in it is the beginning of a part, and is found by an index.
/// </summary>
internal static class SearchWords
{
    /// <summary>
    /// How many characters of a text are sorted by; those who differ later only stand in the order of their ids. An index takes no
    /// longer ones.
    /// </summary>
    public const int MaxSorted = 200;

    /// <summary>How many characters of a part are kept; of what is longer, the words that were found are looked through.</summary>
    public const int MaxPart = 24;

    /// <summary>Of a longer word, only so much is found.</summary>
    public const int MaxWord = 200;

    /// <summary>Of a longer text, only so much is found.</summary>
    public const int MaxText = 2_000;

    /// <summary>What stands after every text that begins with a given one.</summary>
    private const string Last = "\U0010FFFF";

    /// <summary>What the parts of a word have besides: by it a word is known to be there. Nobody types it.</summary>
    private const char Whole = (char)2;

    /// <summary>
    /// What a contact is found by: tags first, then name, e-mail addresses, organization and role, and after them the words with accents
    /// once more without.
    /// </summary>
    public static string TextOf(Contact contact)
    {
        var mail = contact.Points.Where(point => point.Kind == ContactPointKind.Email).Select(point => point.Value);
        var text = FoldedText.Of(string.Join('\n', [contact.Name.Written, .. mail, contact.Organization, contact.Role]));
        var plain = Of(text).Select(word => (Word: word, Plain: PlainText.Of(word)))
            .Where(word => !string.Equals(word.Word, word.Plain, StringComparison.Ordinal)).Select(word => word.Plain).ToList();
        var whole = plain.Count == 0 ? text : $"{text}\n{string.Join(' ', plain)}";
        var tags = string.Join(' ', TagWord.Of(contact));
        return tags.Length == 0 ? whole : $"{tags}\n{whole}";
    }

    public static string SortName(string name) => Sorted(FoldedText.Of(name));

    /// <summary>So much of a folded name as is sorted by.</summary>
    public static string Sorted(string folded) => Cut(StorableText.Of(folded), MaxSorted);

    /// <summary>The different words of a folded text.</summary>
    public static IReadOnlyCollection<string> Of(string folded)
    {
        // The tags stand in a line of their own, and take no room from what follows.
        var tags = folded.StartsWith(TagWord.Beginning, StringComparison.Ordinal) ? Math.Max(0, folded.IndexOf('\n',
            StringComparison.Ordinal)) : 0;
        return WordsOf(folded[..tags]).Concat(WordsOf(Cut(StorableText.Of(folded[tags..]), MaxText))).Select(word => Cut(word, MaxWord))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The different parts of a word.</summary>
    public static IReadOnlyCollection<string> PartsOf(string word)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal) { WholeOf(word) };
        for (var start = 0; start < word.Length; start++)
        {
            if (!char.IsLowSurrogate(word[start])) parts.Add(Cut(word[start..], MaxPart));
        }

        return parts;
    }

    /// <summary>The part under which a word, and no other, is known to be there.</summary>
    public static string WholeOf(string word) => Whole + word;

    /// <summary>The beginning of the parts that stand for what is searched.</summary>
    public static string BeginningOf(string searched) => Cut(searched, MaxPart);

    /// <summary>What is above every text that begins with this one, in the order of code points.</summary>
    public static string Above(string beginning) => beginning + Last;

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
