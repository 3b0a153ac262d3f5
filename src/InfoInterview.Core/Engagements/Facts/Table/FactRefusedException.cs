namespace InfoInterview.Engagements;

/// <summary>Thrown by <see cref="Engagement.Record(Fact)"/> for a fact that cannot have happened given the others.</summary>
public sealed class FactRefusedException : InvalidOperationException
{
    /// <summary>An exception for a refusal.</summary>
    /// <param name="refusal">What was refused, and why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="refusal"/> is <c>null</c>.</exception>
    public FactRefusedException(FactRefusal refusal)
        : base(refusal?.Reason)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Refusal = refusal;
    }

    /// <summary>What was refused, and why.</summary>
    public FactRefusal Refusal { get; }
}
