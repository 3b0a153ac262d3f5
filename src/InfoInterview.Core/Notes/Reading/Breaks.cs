using InfoInterview.Language;

namespace InfoInterview.Notes.Reading;

/// <summary>Tells what stands between two words of a note, in which more signs join and part than in a letter.</summary>
internal static class Breaks
{
    public static Break Of(in Token word, ReadOnlySpan<char> gap)
    {
        if (word.After >= Boundary.Sentence) return Break.Sentence;
        if (word.After >= Boundary.Colon || gap.ContainsAny('=', '→') || gap.IndexOf("->") >= 0) return Break.Clause;
        if (word.After == Boundary.Comma || gap.ContainsAny('+', '&', '>')) return Break.List;
        var isShortened = word.End - word.Start == 1;
        return word.After == Boundary.Slash && gap.Contains('/') && !isShortened ? Break.List : Break.None;
    }

    public static bool HasArrow(ReadOnlySpan<char> gap) => gap.Contains('→') || gap.IndexOf("->") >= 0 || gap.IndexOf("=>") >= 0;
}
