namespace InfoInterview.Engagements;

/// <summary>Tells one copy of a message that was sent from another; made by the caller.</summary>
/// <param name="Value">The number itself, made by the caller.</param>
public readonly record struct SentCopyId(Guid Value)
{
    /// <summary>The id in its usual text form.</summary>
    public override string ToString() => Value.ToString("D");
}
