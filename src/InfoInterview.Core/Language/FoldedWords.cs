using InfoInterview.Language.Splitting;

namespace InfoInterview.Language;

/// <summary>
/// Goes through the words of a text as two texts are compared: small letters without marks, apostrophes left out, every other
/// sign a gap. Where a language writes no blanks (Chinese, Japanese, Thai), every two letters that stand side by side are a
/// word, and the last of a row one by itself. Any text will do; the time is linear in its length.
/// </summary>
internal ref struct FoldedWords(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>A longer word is compared by so many letters.</summary>
    public const int LongestWord = 64;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private int length;
    private int next;
    private bool isInRow;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it has ended.</summary>
    public int End { get; private set; }

    /// <summary>Whether it is the last letter of a row without blanks, which was there in the pair before.</summary>
    public bool IsRest { get; private set; }

    public readonly ReadOnlySpan<char> Folded => buffer[..length];

    /// <summary>Moves to the next word; whether there is one.</summary>
    public bool MoveNext()
    {
        var at = next;
        while (at < text.Length && !IsLetter(at)) at++;
        IsRest = isInRow && at == next;
        isInRow = false;
        Start = at;
        length = 0;
        if (at < text.Length && IsUnspaced(text[at]))
        {
            next = End = Take(at);
            if (End == text.Length || !IsUnspaced(text[End])) return true;
            (IsRest, isInRow) = (false, true);
            End = Take(End);
            return true;
        }

        for (; at < text.Length && !IsUnspaced(text[at]); at++)
        {
            if (IsLetter(at)) Append(at);
            else if (Folding.Of(text[at]) != Folding.Invisible && !(Apostrophes.IsOne(text[at]) && Apostrophes.JoinsWords(text, at)))
                break;
        }

        next = End = at;
        return length > 0;
    }

    /// <summary>Where the word that begins at a place ends.</summary>
    public static int EndOf(string text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at])) at++;
        if (at > start && (at == text.Length || (text[at] < 0x80 && !Apostrophes.IsOne(text[at])))) return at;
        var words = new FoldedWords(text.AsSpan(start), stackalloc char[LongestWord]);
        words.MoveNext();
        return start + words.End;
    }

    /// <summary>One letter of a row without blanks, with the marks upon it; where the next begins.</summary>
    private int Take(int at)
    {
        Append(at++);
        while (at < text.Length && !IsUnspaced(text[at]) && Folding.Of(text[at]) == Folding.Invisible) at++;
        return at;
    }

    private readonly bool IsLetter(int at) =>
        Folding.Of(text[at]) is not (Folding.Outside or Folding.Invisible) || char.IsSurrogate(text[at]) || IsUnspaced(text[at]);

    /// <summary>Thai, Lao, Burmese, Khmer, kana and Chinese characters. Vowels that stand above a letter are letters there.</summary>
    private static bool IsUnspaced(char letter) => letter switch
    {
        < '\u0E01' => false,
        <= '\u0EDF' => letter is not '\u0E3F',
        >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17D3' => true,
        >= '\u3041' and <= '\u3096' or >= '\u309D' and <= '\u30FA' or >= '\u30FC' and <= '\u30FF' => true,
        >= '\u3005' and <= '\u3007' or >= '\u31F0' and <= '\u31FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF'
            or >= '\uF900' and <= '\uFAFF' => true,
        _ => false,
    };

    private void Append(int at)
    {
        Append(Folding.Letter(text[at]));
        if (text[at] >= '\u00C6' && Folding.Second(text[at]) is not ' ' and var second) Append(second);
    }

    private void Append(char letter)
    {
        if (length < LongestWord) buffer[length++] = letter;
    }
}
