namespace InfoInterview.Outreach;

/// <summary>A fact that a message could not state because nobody has said it yet. Equal when all parts are equal.</summary>
public sealed record MissingFact
{
    /// <summary>The field that the answer fills, such as <c>contact.admired</c>.</summary>
    public required string Field { get; init; }

    /// <summary>The question to the seeker, such as "Which talk, article or project of Ruth's stayed with you?".</summary>
    public required string Question { get; init; }

    /// <summary>Whether the message cannot be written without it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The question.</summary>
    public override string ToString() => Question;
}
