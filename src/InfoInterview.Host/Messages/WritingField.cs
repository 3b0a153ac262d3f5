namespace InfoInterview.Host.Messages;

/// <summary>One thing that somebody can say for a message to state it.</summary>
internal sealed record WritingField
{
    /// <summary>Its name in the library, such as <c>talk.point</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The question, as the label.</summary>
    public required string Question { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>The type of the input.</summary>
    public string Type { get; init; } = "text";

    /// <summary>The rows of a text area; 0 for a single line.</summary>
    public int Rows { get; init; }

    public string? Hint { get; init; }
}
