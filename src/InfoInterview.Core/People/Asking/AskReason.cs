namespace InfoInterview.People;

/// <summary>One reason to ask somebody next. Equal when both parts are equal (G3.3).</summary>
[NotKept("Worked out from the records whenever it is asked for.")]
public sealed record AskReason
{
    /// <summary>What kind of reason.</summary>
    public required AskReasonKind Kind { get; init; }

    /// <summary>
    /// What it names: who named them, whom both know, what is admired, the words of the field, the house, the day since which they are
    /// connected, or the kind of address.
    /// </summary>
    public required string Detail { get; init; }
}
