using InfoInterview.Language;
using InfoInterview.Language.Splitting;
using InfoInterview.Outreach.Reviewing;

namespace InfoInterview.Notes.Searching;

/// <summary>Goes through the words of a text as a search compares them: folded, apostrophes left out, every other sign a gap.</summary>
internal ref struct SearchWords(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>A longer word is compared by so many letters.</summary>
    public const int LongestWord = 64;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private int length;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it has ended.</summary>
    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Folded => buffer[..length];

    public bool MoveNext()
    {
        var at = End;
        while (at < text.Length && !IsLetter(at)) at++;
        Start = at;
        length = 0;
        for (; at < text.Length; at++)
        {
            var fold = Folding.Of(text[at]);
            if (fold > Folding.Invisible) Append((char)fold);
            else if (IsLetter(at)) Append(char.ToLowerInvariant(text[at]));
            else if (fold != Folding.Invisible && !(Apostrophes.IsOne(text[at]) && Apostrophes.JoinsWords(text, at))) break;
        }

        End = at;
        return length > 0;
    }

    /// <summary>Where the word that begins at a place ends.</summary>
    public static int EndOf(string text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at])) at++;
        if (at == text.Length || (text[at] < 0x80 && !Apostrophes.IsOne(text[at]))) return at;
        var words = new SearchWords(text.AsSpan(start), stackalloc char[LongestWord]);
        words.MoveNext();
        return start + words.End;
    }

    private readonly bool IsLetter(int at) => Folding.Of(text[at]) is not (Folding.Outside or Folding.Invisible) || char.IsSurrogate(text[at]);

    private void Append(char letter)
    {
        if (length < LongestWord) buffer[length++] = letter;
    }
}
