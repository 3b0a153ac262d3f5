namespace InfoInterview.Testing;

/// <summary>One thing that a check found wrong. Equal when both parts are equal.</summary>
public sealed record CheckProblem
{
    /// <summary>What was looked at, such as the id of a template or the words of a case.</summary>
    public required string Subject { get; init; }

    /// <summary>What is wrong with it, as one sentence that names the facts.</summary>
    public required string Message { get; init; }

    /// <summary>Such as "thanks.nb: It holds two blanks in a row: 'takk  for'.".</summary>
    public override string ToString() => $"{Subject}: {Message}";
}
