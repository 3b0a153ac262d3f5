using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Notes;

/// <summary>
/// Something to do that a note speaks of. A proposal: nothing is done about it before the seeker agrees. Equal when all parts
/// are equal (G6.1, G6.3).
/// </summary>
public sealed record ProposedAction
{
    /// <summary>What to do, as it was noted, without box or label.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands in the note.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whose task it is.</summary>
    public required ActionOwner Owner { get; init; }

    /// <summary>
    /// The day that the note names, seen from the day of the note; <c>null</c> when it names none. Of "before the 20th" it is
    /// the 20th, of "before May" the first of May: the day on which it has to be done at the latest, or done already
    /// (<see cref="IsDueBefore"/>).
    /// </summary>
    public LocalDate? Due { get; init; }

    /// <summary>Whether the note says "before" that day.</summary>
    public bool IsDueBefore { get; init; }

    /// <summary>Where the day stands in the note; <c>null</c> when it names none.</summary>
    public TextSpan? DueSpan { get; init; }

    /// <summary>Whether it was promised to somebody, in so many words.</summary>
    public bool IsPromise { get; init; }

    /// <summary>How sure the reader is, from 0 to 1.</summary>
    public required double Certainty { get; init; }
}
