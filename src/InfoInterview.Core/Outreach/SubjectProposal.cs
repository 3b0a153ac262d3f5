using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>A subject line with its reason. Equal when all parts are equal (G3.4).</summary>
public sealed record SubjectProposal
{
    /// <summary>The pattern it follows.</summary>
    public required SubjectPattern Pattern { get; init; }

    /// <summary>The subject line.</summary>
    public required string Text { get; init; }

    /// <summary>What speaks for it, as one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>What the rules say about it; empty when all is well.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Whether it is longer than <see cref="SubjectLines.MaxLength"/>, so that a phone cuts it.</summary>
    public bool IsTooLong => Text.Length > SubjectLines.MaxLength;

    /// <summary>The subject line.</summary>
    public override string ToString() => Text;
}
