using System.Buffers;
using System.Text;
using InfoInterview.Rules;

namespace InfoInterview.Notes.Binding;

/// <summary>Takes stretches out of a note, or puts other words in their place, and moves the marks of the rest.</summary>
internal static class Passages
{
    /// <summary>What stands where part of a line stays behind.</summary>
    private const string Left = "…";

    /// <summary>What a line may hold besides a passage and still go with it whole: bullets, numbers, boxes and blanks.</summary>
    private static readonly SearchValues<char> Bullets = SearchValues.Create(" \t-*•+–—.)([]xX>0123456789\r");

    /// <summary>The stretches of a note that are more confidential than that; in the order of the text, none touching another.</summary>
    public static ValueList<TextSpan> MoreThan(InterviewNote note, Confidentiality most)
    {
        var spans = new List<TextSpan>();
        foreach (var mark in note.Marks.OfType<NoteMark.Confidential>().OrderBy(mark => mark.Span.Start))
        {
            var (start, end) = (Math.Min(mark.Span.Start, note.Text.Length), Math.Min(mark.Span.End, note.Text.Length));
            if (mark.State == MarkState.Refused || mark.Level <= most || start == end) continue;
            if (spans.Count > 0 && start <= spans[^1].End)
                spans[^1] = new TextSpan(spans[^1].Start, Math.Max(end, spans[^1].End) - spans[^1].Start);
            else spans.Add(new TextSpan(start, end - start));
        }

        return spans.ToValueList();
    }

    /// <summary>
    /// The note without what is more confidential than that; <c>null</c> when nothing of it is left, and the same note when all of it may
    /// go. Marks that touch a passage go with it, but for a theme, a takeaway or a question on a wider stretch, which say nothing more.
    /// </summary>
    public static InterviewNote? Without(InterviewNote note, Confidentiality most)
    {
        var spans = MoreThan(note, most);
        if (spans.IsEmpty) return note;
        var edits = spans.Select(span => Edit(note.Text, span)).ToArray();
        var rest =
            Replace(note, edits, mark =>
            mark is not NoteMark.Confidential { State: MarkState.Proposed or MarkState.Confirmed } kept || kept.Level <= most);
        return string.IsNullOrWhiteSpace(rest.Text) ? null : rest;
    }

    /// <summary>The note with other words in the place of some.</summary>
    /// <param name="note">The note.</param>
    /// <param name="edits">What goes and what comes, in the order of the text.</param>
    /// <param name="keeps">Whether a mark may stay at all.</param>
    public static InterviewNote Replace(InterviewNote note, IReadOnlyList<(TextSpan Span, string Words)> edits, Func<NoteMark, bool> keeps)
    {
        var text = new StringBuilder(note.Text.Length);
        var at = 0;
        foreach (var (span, words) in edits)
        {
            if (span.Start < at) continue;
            text.Append(note.Text, at, span.Start - at).Append(words);
            at = span.End;
        }

        text.Append(note.Text, at, note.Text.Length - at);
        var marks = new List<NoteMark>();
        foreach (var mark in note.Marks)
        {
            if (keeps(mark) && Moved(mark, edits) is { Length: > 0 } span) marks.Add(mark with { Span = span });
        }

        return note with { Text = text.ToString(), Marks = marks.ToValueList() };
    }

    private static TextSpan? Moved(NoteMark mark, IReadOnlyList<(TextSpan Span, string Words)> edits)
    {
        var (start, end) = (mark.Span.Start, mark.Span.End);
        foreach (var (span, words) in edits)
        {
            var grown = words.Length - span.Length;
            if (span.End <= mark.Span.Start) (start, end) = (start + grown, end + grown);
            else if (span.Start < mark.Span.End)
            {
                var isWithin = mark.Span.Start <= span.Start && span.End <= mark.Span.End && span.Length < mark.Span.Length;
                if (!isWithin || mark is not (NoteMark.Tag or NoteMark.Takeaway or NoteMark.OpenQuestion)) return null;
                end += grown;
            }
        }

        return end > start ? new TextSpan(start, end - start) : null;
    }

    /// <summary>A passage that is all that a line says goes with its line.</summary>
    private static (TextSpan Span, string Words) Edit(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && text[start - 1] != '\n') start--;
        while (end < text.Length && text[end - 1] != '\n') end++;
        var isAll = !text.AsSpan(start, span.Start - start).ContainsAnyExcept(Bullets)
            && !text.AsSpan(span.End, end - span.End).TrimEnd('\n').ContainsAnyExcept(Bullets);
        return isAll ? (new TextSpan(start, end - start), "") : (span, Left);
    }
}
