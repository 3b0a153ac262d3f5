using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>
/// A line that a reader takes for one not meant for others: said in confidence, or plainly private or not yet known. A proposal:
/// no note changes by itself; <see cref="Mark"/> put into the note keeps back this line and nothing else of it. Equal when all parts are
/// equal (G2.5).
/// </summary>
public sealed record ConfidentialityProposal
{
    /// <summary>The line, without its bullet, number or box.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How confidential the line is.</summary>
    public required Confidentiality Confidentiality { get; init; }

    /// <summary>How sure the reader is, from 0 to 1: of such proposals so many were right on notes that it had not met.</summary>
    public required double Certainty { get; init; }

    /// <summary>The mark that keeps the line back; proposed, so that it protects at once and the seeker may still refuse it.</summary>
    public NoteMark.Confidential Mark => new() { Span = Span, Level = Confidentiality };
}
