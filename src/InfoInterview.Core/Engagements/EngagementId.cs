namespace InfoInterview.Engagements;

/// <summary>Tells one engagement from another; made by the caller. <c>default</c> means that none was given.</summary>
/// <param name="Value">The number itself, made by the caller.</param>
public readonly record struct EngagementId(Guid Value)
{
    /// <summary>The id in its usual text form.</summary>
    public override string ToString() => Value.ToString("D");
}
