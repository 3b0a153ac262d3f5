using System.Collections.Immutable;
using InfoInterview.Interviews;
using InfoInterview.Notes.Binding;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Notes;

/// <summary>
/// What was noted of a talk, as it was written, with the marks upon it. An interview may have several notes. Immutable; equal
/// when all parts are equal. Its text form never shows what was noted, so that it may stand in a log (G6.2).
/// </summary>
public sealed record InterviewNote
{
    /// <summary>
    /// Tells this note from others. Notes of one day are ordered by it, so that ids that rise with time keep them as they were
    /// written.
    /// </summary>
    public required NoteId Id { get; init; }

    /// <summary>Who was talked with.</summary>
    public required Interviewee With { get; init; }

    /// <summary>
    /// The interview that it belongs to; <c>null</c> where the caller keeps none, and then the person and the day tell talks
    /// apart.
    /// </summary>
    public InterviewId? Interview { get; init; }

    /// <summary>The day of the talk, where the seeker was.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The text, as it was written: bullets, quotes, shorthand and all.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Who may come to know it; the seeker alone unless they share it. A passage can be kept back further by
    /// <see cref="NoteMark.Confidential"/> (G2.5).
    /// </summary>
    public Confidentiality Confidentiality { get; init; } = Confidentiality.PrivateToMe;

    /// <summary>The marks, in the order in which they were made; may be empty.</summary>
    public ValueList<NoteMark> Marks { get; init; }

    /// <summary>The words of a stretch; of one that runs past the text, what there is of it.</summary>
    /// <param name="span">Where the words stand, in UTF-16 units of <see cref="Text"/>.</param>
    /// <returns>The words; empty when the stretch begins past the end.</returns>
    public string Quote(TextSpan span)
    {
        var start = Math.Min(span.Start, Text.Length);
        return Text.Substring(start, Math.Min(span.Length, Text.Length - start));
    }

    /// <summary>The note with a theme that the seeker sees in a stretch.</summary>
    /// <param name="span">Where the words stand, in UTF-16 units of <see cref="Text"/>.</param>
    /// <param name="theme">What they speak of.</param>
    /// <param name="voice">Whose view it is.</param>
    /// <returns>The note with the tag, which counts as confirmed.</returns>
    /// <exception cref="ArgumentException">The stretch is empty or runs past the text.</exception>
    public InterviewNote Tag(TextSpan span, ThemeId theme, Voice voice = Voice.Contact) =>
        Add(new NoteMark.Tag { Span = span, Theme = theme, Voice = voice, State = MarkState.Confirmed });

    /// <summary>The note without a theme on a stretch, whatever was decided about it; the same note when there is none.</summary>
    /// <param name="span">The very stretch that bears the theme.</param>
    /// <param name="theme">The theme.</param>
    /// <returns>The note without it.</returns>
    public InterviewNote Untag(TextSpan span, ThemeId theme) => Remove(new NoteMark.Tag { Span = span, Theme = theme });

    /// <summary>
    /// The note with one more mark. Where a mark of the same meaning stands already, a decision replaces it and a proposal
    /// leaves it as it is: what was confirmed stays so, and what was refused is not proposed again.
    /// </summary>
    /// <param name="mark">What is said of a stretch, by the seeker or by a reader.</param>
    /// <returns>The note with it; this very note when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mark"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The stretch is empty or runs past the text.</exception>
    public InterviewNote Add(NoteMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        if (mark.Span.Length == 0 || mark.Span.End > Text.Length)
            throw new ArgumentException($"{mark.Span} is no stretch of the note's {Text.Length} units of text.", nameof(mark));
        var at = IndexOf(mark);
        if (at < 0) return this with { Marks = Marks.Add(mark) };
        return mark.State == MarkState.Proposed || Marks[at].Equals(mark) ? this : Replace(at, mark);
    }

    /// <summary>The note without a mark of that meaning; the same note when there is none.</summary>
    /// <param name="mark">A mark of the same meaning; who says so and what was decided do not count.</param>
    /// <returns>The note without it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mark"/> is <c>null</c>.</exception>
    public InterviewNote Remove(NoteMark mark)
    {
        var at = IndexOf(mark);
        return at < 0 ? this : this with { Marks = Marks.ToImmutableArray().RemoveAt(at).ToValueList() };
    }

    /// <summary>The note in which the seeker has agreed to a mark.</summary>
    /// <param name="mark">A mark of the same meaning.</param>
    /// <returns>The note, its mark confirmed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mark"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The note has no mark of that meaning.</exception>
    public InterviewNote Confirm(NoteMark mark) => Decide(mark, MarkState.Confirmed);

    /// <summary>The note in which the seeker has turned a mark down; it is kept as refused.</summary>
    /// <param name="mark">A mark of the same meaning.</param>
    /// <returns>The note, its mark refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mark"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The note has no mark of that meaning.</exception>
    public InterviewNote Refuse(NoteMark mark) => Decide(mark, MarkState.Refused);

    /// <summary>
    /// The note with another text, and its marks where their words stand by now, found by what really differs between the two texts. A
    /// mark whose words were changed is given back, since nobody has said so of the new ones.
    /// </summary>
    /// <param name="text">The new text.</param>
    /// <returns>The new note, and the marks that found no place in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    public NoteRewrite WithText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.Equals(Text, text, StringComparison.Ordinal)) return new NoteRewrite { Note = this };
        var (kept, lost) = (new List<NoteMark>(Marks.Count), new List<NoteMark>());
        var difference = TextDifference.Between(Text, text);
        foreach (var mark in Marks)
        {
            if (MarkMoving.Move(difference, Text, text, mark.Span) is { } span) kept.Add(mark with { Span = span });
            else lost.Add(mark);
        }

        return new NoteRewrite { Note = this with { Text = text, Marks = kept.ToValueList() }, Lost = lost.ToValueList() };
    }

    /// <summary>
    /// The marks that do not fit the text, empty stretches or such as run past it; empty in a note that can be kept. A store refuses a
    /// note that has any (II505).
    /// </summary>
    public ValueList<NoteMark> Misfits => Pages.Where(Marks, mark => mark.Span.Length == 0 || mark.Span.End > Text.Length);

    /// <summary>How confidential a stretch is: as the note is, or as the most confidential passage that it touches (G2.5).</summary>
    /// <param name="span">The stretch.</param>
    /// <returns>The higher of the two; refused proposals do not count.</returns>
    public Confidentiality ConfidentialityAt(TextSpan span)
    {
        var most = Confidentiality;
        foreach (var mark in Marks)
        {
            if (mark is NoteMark.Confidential { State: not MarkState.Refused } passage && passage.Level > most
                && passage.Span.Start < span.End && span.Start < passage.Span.End) most = passage.Level;
        }

        return most;
    }

    /// <summary>
    /// Where the words of a stretch stand in another text of the note; <c>null</c> when they were changed, or stand there more
    /// than once.
    /// </summary>
    /// <param name="span">The stretch.</param>
    /// <param name="text">The other text.</param>
    /// <returns>Where they stand there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    public TextSpan? Follow(TextSpan span, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MarkMoving.Move(Text, text, span);
    }

    /// <summary>The id, the day and who may know it; never the text.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Note {Id} of {Day:uuuu'-'MM'-'dd}, {Confidentiality}");

    private InterviewNote Decide(NoteMark mark, MarkState state)
    {
        var at = IndexOf(mark);
        if (at < 0) throw new ArgumentException("The note has no such mark.", nameof(mark));
        return Replace(at, Marks[at] with { State = state });
    }

    private InterviewNote Replace(int at, NoteMark mark) => this with { Marks = Marks.ToImmutableArray().SetItem(at, mark).ToValueList() };

    private int IndexOf(NoteMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        for (var at = 0; at < Marks.Count; at++)
        {
            if (Marks[at].MeansSameAs(mark)) return at;
        }

        return -1;
    }
}
