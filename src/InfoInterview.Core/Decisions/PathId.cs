namespace InfoInterview.Decisions;

/// <summary>Tells one path from another; made by the caller.</summary>
/// <param name="Value">The number itself, made by the caller.</param>
public readonly record struct PathId(Guid Value)
{
    /// <summary>The id in its usual text form.</summary>
    public override string ToString() => Value.ToString("D");
}
