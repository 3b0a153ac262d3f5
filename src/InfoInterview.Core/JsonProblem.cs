namespace InfoInterview;

/// <summary>One thing in a JSON text that could not be read. Equal when path and message are equal.</summary>
public sealed record JsonProblem
{
    /// <summary>Where it is, as a JSON path such as <c>$.facts[2].at</c>; <c>$</c> is the whole text.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong, as one sentence for people.</summary>
    public required string Message { get; init; }

    /// <summary>The path and the message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
