using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Host.Notes;

/// <summary>A piece of a text, marked or not.</summary>
internal readonly record struct MarkedPiece(string Text, bool IsMarked)
{
    /// <summary>A stretch of a text in pieces, in order; together they are the stretch again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="marks">What is marked, in the text's units; what lies outside or over another is passed over.</param>
    public static IReadOnlyList<MarkedPiece> Of(string text, int from, int end, IEnumerable<TextSpan> marks)
    {
        var pieces = new List<MarkedPiece>();
        var at = from;
        foreach (var mark in marks.OrderBy(mark => mark.Start).ThenBy(mark => mark.Length))
        {
            if (mark.Start < at || mark.End > end || mark.Length == 0) continue;
            if (mark.Start > at) pieces.Add(new MarkedPiece(text[at..mark.Start], IsMarked: false));
            pieces.Add(new MarkedPiece(text[mark.Start..mark.End], IsMarked: true));
            at = mark.End;
        }

        if (at < end) pieces.Add(new MarkedPiece(text[at..end], IsMarked: false));
        return pieces;
    }

    /// <summary>The line in which evidence stands, with the words marked when they are only a part of it.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="texts">The texts of the notes; <c>null</c> to give the words alone.</param>
    public static IReadOnlyList<MarkedPiece> LineOf(Evidence evidence, IReadOnlyDictionary<NoteId, string>? texts)
    {
        const int Most = 300;
        if (evidence.Quote.Length >= Most || texts is null || !texts.TryGetValue(evidence.Note, out var text)) return [new MarkedPiece(evidence.Quote, IsMarked: false)];
        var from = text.LastIndexOf('\n', Math.Max(0, evidence.Span.Start - 1)) + 1;
        var end = text.IndexOf('\n', evidence.Span.End);
        var line = text[Math.Min(from, evidence.Span.Start)..(end < 0 ? text.Length : end)];
        var words = line.TrimStart(' ', '\t', '-', '*', '•', '–', '—', '>');
        var start = evidence.Span.Start - Math.Min(from, evidence.Span.Start) - (line.Length - words.Length);
        return start < 0 || evidence.Quote.Length >= words.Length - 1
            ? [new MarkedPiece(evidence.Quote, IsMarked: false)]
            : Excerpt(words, [new TextSpan(start, evidence.Span.Length)], Most);
    }

    /// <summary>The part of a text round its first mark, for a list of what was found.</summary>
    public static IReadOnlyList<MarkedPiece> Excerpt(string text, ValueList<TextSpan> marks, int most)
    {
        if (text.Length <= most) return Of(text, 0, text.Length, marks);
        var first = marks.IsEmpty ? 0 : marks[0].Start;
        var from = Math.Clamp(first - (most / 4), 0, text.Length - most);
        var end = from + most;
        if (from > 0 && char.IsLowSurrogate(text[from])) from++;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        var pieces = Of(text, from, end, marks).ToList();
        if (from > 0) pieces.Insert(0, new MarkedPiece("… ", IsMarked: false));
        if (end < text.Length) pieces.Add(new MarkedPiece(" …", IsMarked: false));
        return pieces;
    }
}
