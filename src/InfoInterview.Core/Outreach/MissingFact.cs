namespace InfoInterview.Outreach;

/// <summary>A fact that a message could not state because nobody has said it yet. Equal when all parts are equal.</summary>
public sealed record MissingFact
{
    /// <summary>The field that the answer fills, such as <c>contact.admired</c>.</summary>
    public required string Field { get; init; }

    /// <summary>The question to the seeker, such as "Which talk, article or project of Ruth's stayed with you?".</summary>
    public required string Question { get; init; }

    /// <summary>
    /// What may have been meant by what was typed and does not fit, such as "your work on the harbour bridge"; <c>null</c> where
    /// nothing was typed or
    /// nothing is proposed.
    /// </summary>
    public string? Proposal { get; init; }

    /// <summary>Whether something was typed that does not fit, so that it is asked back.</summary>
    public bool IsAskedBack { get; init; }

    /// <summary>Whether the message cannot be written without it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The question.</summary>
    public override string ToString() => Question;
}
