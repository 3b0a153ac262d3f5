using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>
/// A line that a reader takes for one not meant for others: said in confidence, or plainly private or not yet known. A proposal:
/// no note changes by itself, and what may go where is decided by <see cref="InterviewNote.Confidentiality"/> alone. Equal when
/// all parts are equal (G2.5).
/// </summary>
public sealed record ConfidentialityProposal
{
    /// <summary>The line, without its bullet, number or box.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How confidential the note would have to be to protect it.</summary>
    public required Confidentiality Confidentiality { get; init; }

    /// <summary>How sure the reader is, from 0 to 1: of such proposals so many were right on notes that it had not met.</summary>
    public required double Certainty { get; init; }
}
