namespace InfoInterview.Engagements;

/// <summary>Something that was typed and cannot be used. Equal when both parts are equal.</summary>
public sealed record FieldProblem
{
    /// <summary>The name of the field.</summary>
    public required string Field { get; init; }

    /// <summary>What is wrong and how to write it, as one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The field and the message.</summary>
    public override string ToString() => $"{Field}: {Message}";
}
