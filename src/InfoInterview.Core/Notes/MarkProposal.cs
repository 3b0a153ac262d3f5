namespace InfoInterview.Notes;

/// <summary>
/// A mark that a reader, or a model of the host, proposes. Its state is always <see cref="MarkState.Proposed"/>: it counts for
/// nothing before the seeker confirms it. Equal when all parts are equal.
/// </summary>
public sealed record MarkProposal
{
    /// <summary>The mark, with its evidence.</summary>
    public required NoteMark Mark { get; init; }

    /// <summary>How sure the reader is, from 0 to 1.</summary>
    public required double Certainty { get; init; }
}
