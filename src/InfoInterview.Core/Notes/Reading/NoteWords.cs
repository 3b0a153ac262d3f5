using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>The words of a note, in order, over its text.</summary>
internal sealed class NoteWords(string text)
{
    private static readonly NoteWord Nothing = new() { After = Break.Sentence };

    private readonly List<NoteWord> words = new(text.Length / 5);

    public string Text { get; } = text;

    public int Count => words.Count;

    /// <summary>The word at a place; an empty one outside the note.</summary>
    public NoteWord this[int at] => at >= 0 && at < words.Count ? words[at] : Nothing;

    public void Add(in NoteWord word) => words.Add(word);

    public void EndClause(int at, Break after, bool isArrow)
    {
        var word = words[at];
        if (after > word.After) word.After = after;
        word.IsBeforeArrow |= isArrow;
        words[at] = word;
    }

    public ReadOnlySpan<char> Spelling(int at) => Text.AsSpan(words[at].Start, words[at].End - words[at].Start);

    /// <summary>The words from the first to before the end, as they stand.</summary>
    public string Said(int first, int end) => Text[words[first].Start..words[end - 1].End];

    public TextSpan Span(int first, int end) => new(words[first].Start, words[end - 1].End - words[first].Start);

    public bool Is(int at, WordList any) => this[at].Is(any);

    /// <summary>The words of one clause from here on, at most up to the end.</summary>
    public int ClauseEnd(int at, int end)
    {
        while (at < end && this[at].After < Break.Clause) at++;
        return Math.Min(at + 1, end);
    }

    /// <summary>The first word of the clause that holds this one, at least the given first.</summary>
    public int ClauseStart(int at, int first)
    {
        while (at > first && this[at - 1].After < Break.Clause) at--;
        return at;
    }
}
