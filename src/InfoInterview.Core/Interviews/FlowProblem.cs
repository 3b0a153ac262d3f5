namespace InfoInterview.Interviews;

/// <summary>What keeps some phases from being a flow. Equal when all parts are equal.</summary>
public sealed record FlowProblem
{
    /// <summary>The phase, counted from zero; <c>null</c> when the flow as a whole is meant.</summary>
    public required int? Phase { get; init; }

    /// <summary>What is wrong, as one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Message;
}
