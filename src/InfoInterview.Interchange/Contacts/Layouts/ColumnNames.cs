using System.Collections.Frozen;
using static InfoInterview.Interchange.Contacts.ColumnMeaning;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// Finds what a column tells by its name: the whole name first, then the name without the words that only say which of several it is.
/// </summary>
internal static class ColumnNames
{
    /// <summary>A longer text is a sentence and no name of a column.</summary>
    private const int LongestName = 64;

    private const char FirstAccented = '\u0080';

    /// <summary>
    /// The letters with accents of the languages that the dictionary is in; the runtime's own folding needs data that not every machine
    /// has.
    /// </summary>
    private static readonly FrozenDictionary<char, char> Accents = ReadAccents(
        "aàáâãäåāăą cçćĉċč dďđ eèéêëēĕėęě gĝğġģ hĥħ iìíîïĩīĭįıİ jĵ kķ lĺļľŀł nñńņňŋ oòóôõöøōŏő rŕŗř sśŝşšș tţťŧț uùúûüũūŭůűų wŵ yýÿŷ zźżž ий её");

    private static readonly FrozenDictionary<string, ColumnName> Known = Read();

    private static readonly FrozenSet<string> Qualifiers = Phrases(ColumnWords.Qualifiers + "," + ColumnWords.People).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> People = Phrases(ColumnWords.People).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the name means; <c>null</c> where it is not known.</summary>
    public static ColumnName? Find(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestName) return null;
        var folded = Fold(written);
        if (folded.Length == 0) return null;
        if (Known.TryGetValue(folded, out var known)) return known;
        var words = Words(written);
        return Without(words, People) ?? (Without(words, Qualifiers) is { Meaning: Email or Phone or Page or Profile or Role or Organization or Country or TitleOrRole } several ? several : null);
    }

    /// <summary>What the name means without words that only say which of several or whose it is.</summary>
    private static ColumnName? Without(List<string> words, FrozenSet<string> some)
    {
        var bare = string.Concat(words.Where(word => !some.Contains(word)));
        return bare.Length > 0 && Known.TryGetValue(bare, out var known) && known.Meaning is not (Note or Field or Silence or Consent or ConnectedOn) ? known : null;
    }

    /// <summary>The letters of a name, small and without accents; numbers and marks are left out.</summary>
    public static string Fold(ReadOnlySpan<char> written)
    {
        var folded = written.Length <= LongestName ? stackalloc char[2 * LongestName] : new char[2 * written.Length];
        return folded[..Fold(written, folded)].ToString();
    }

    /// <summary>Writes the same into a span, which has two places for each letter, and returns how many it took.</summary>
    public static int Fold(ReadOnlySpan<char> written, Span<char> folded)
    {
        var count = 0;
        foreach (var letter in written)
        {
            if (!char.IsLetter(letter)) continue;
            var wide = letter is >= '\uFF21' and <= '\uFF5A' ? (char)(letter - 0xFEE0) : letter;
            var small = char.ToLowerInvariant(wide);
            if (small < FirstAccented) folded[count++] = small;
            else if (small is 'ß' or 'æ' or 'œ')
            {
                var two = small switch { 'ß' => "ss", 'æ' => "ae", _ => "oe" };
                (folded[count], folded[count + 1]) = (two[0], two[1]);
                count += 2;
            }
            else folded[count++] = Accents.GetValueOrDefault(small, small);
        }

        return count;
    }

    /// <summary>The words of a name, also where capitals alone part them: <c>WorkEmail</c>.</summary>
    private static List<string> Words(ReadOnlySpan<char> written)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= written.Length; i++)
        {
            var isEnd = i == written.Length || !char.IsLetter(written[i]) || (i > start && char.IsUpper(written[i]) && char.IsLower(written[i - 1]));
            if (!isEnd) continue;
            if (i > start) words.Add(Fold(written[start..i]));
            start = i < written.Length && char.IsLetter(written[i]) ? i : i + 1;
        }

        return words;
    }

    private static FrozenDictionary<char, char> ReadAccents(string rows) =>
        rows.Split(' ').SelectMany(row => row.Skip(1).Select(accented => KeyValuePair.Create(accented, row[0]))).ToFrozenDictionary();

    private static FrozenDictionary<string, ColumnName> Read()
    {
        var known = new Dictionary<string, ColumnName>(StringComparer.Ordinal);
        foreach (var (meaning, english, _) in ColumnWords.All)
        {
            foreach (var name in Phrases(english)) known.TryAdd(name, new ColumnName { Meaning = meaning, Folded = name, IsEnglish = true });
        }

        foreach (var (meaning, _, others) in ColumnWords.All)
        {
            foreach (var name in Phrases(others)) known.TryAdd(name, new ColumnName { Meaning = meaning, Folded = name, IsEnglish = false });
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Phrases(string text) => text.Split(',').Select(phrase => Fold(phrase)).Where(phrase => phrase.Length > 0);
}
