namespace InfoInterview.Engagements;

/// <summary>Tells one text that came in from another; made by the caller.</summary>
/// <param name="Value">The number itself, made by the caller.</param>
public readonly record struct ReceivedTextId(Guid Value)
{
    /// <summary>The id in its usual text form.</summary>
    public override string ToString() => Value.ToString("D");
}
