using System.Text;

namespace InfoInterview.Interviews.Probing;

/// <summary>Says words back to whom they came from: "my team" becomes "your team", "I was" becomes "you were".</summary>
internal static class Turned
{
    /// <summary>The words turned round, parted by single spaces; commas stay.</summary>
    public static string Write(string text, List<SpokenWord> words, int first, int end, bool lowersFirst = false)
    {
        var written = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first) written.Append(words[i - 1].After == SpokenBreak.Comma ? ", " : " ");
            Append(written, text, words, i, first, lowersFirst && i == first);
        }

        return written.ToString();
    }

    /// <summary>Whether the words speak of the speaker.</summary>
    public static bool IsFirstPerson(in SpokenWord word) =>
        CueWord.FirstPerson.Has(word);

    /// <summary>Whether the words speak to the listener, or of anybody.</summary>
    public static bool IsSecondPerson(in SpokenWord word) =>
        CueWord.SecondPerson.Has(word);

    private static void Append(StringBuilder written, string text, List<SpokenWord> words, int at, int first, bool lowers)
    {
        var word = words[at];
        var turned = SaidBack.Of(word, SubjectBefore(words, at, first));
        if (turned is not null)
        {
            written.Append(turned);
            return;
        }

        var from = word.Start;
        if (lowers && char.IsUpper(text[from]) && !(word.Length > 1 && char.IsUpper(text[from + 1])) && !CueWord.ProperSkill.Has(word))
            written.Append(char.ToLowerInvariant(text[from++]));
        for (; from < word.End; from++) written.Append(text[from] == '\'' ? '’' : text[from]);
    }

    private static string? SubjectBefore(List<SpokenWord> words, int at, int first)
    {
        for (var i = at - 1; i >= first; i--)
        {
            if (!words[i].Is(WordKinds.Adverb)) return words[i].Known;
        }

        return null;
    }
}
