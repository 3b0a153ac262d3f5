using System.Text;
using InfoInterview.Language;

namespace InfoInterview.People.Likeness;

/// <summary>
/// Text in the form in which names of people and organizations are compared: lower case, without marks, one form for each spelling of ä, ø
/// and å.
/// </summary>
internal static class FoldedName
{
    private static readonly string[] LegalForms =
        ["inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "plc", "corp", "corporation", "co", "company", "gmbh", "mbh", "ag", "kg", "se", "ev", "sa", "sas", "sarl", "bv", "nv", "ab", "as", "asa", "oy", "aps", "spa", "srl", "pty", "pte", "kk"];

    /// <summary>The words of a name, folded: "Müller-Lüdenscheidt" and "Mueller Luedenscheidt" give the same.</summary>
    public static string[] Words(string? text)
    {
        if (string.IsNullOrEmpty(text)) return [];
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Folding.Of(character) == Folding.Invisible || character is '\'' or '’' or '‘' or 'ʻ' or '.') continue;
            if (!char.IsLetterOrDigit(character) && !char.IsSurrogate(character)) folded.Append(' ');
            else
            {
                Append(folded, Folding.Letter(character));
                if (Folding.Second(character) is not ' ' and var second) Append(folded, second);
            }
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>An organization without its legal form: "The Acme Corp." is "acme". Empty when nothing is known.</summary>
    public static string Organization(string? text)
    {
        var words = Words(text).ToList();
        if (words.Count > 1 && words[0] is "the") words.RemoveAt(0);
        while (words.Count > 1 && LegalForms.Contains(words[^1], StringComparer.Ordinal)) words.RemoveAt(words.Count - 1);
        return string.Join(' ', words);
    }

    /// <summary>The second letter of ae, oe, ue and aa is left out: the two stand for one letter with a mark.</summary>
    private static void Append(StringBuilder folded, char letter)
    {
        var last = folded.Length == 0 ? ' ' : folded[^1];
        if ((letter is 'e' && last is ('a' or 'o' or 'u')) || (letter is 'a' && last is 'a')) return;
        folded.Append(letter);
    }
}
