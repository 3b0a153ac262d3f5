namespace InfoInterview.Decisions;

/// <summary>Tells one path from another; made by the caller.</summary>
public readonly record struct PathId(Guid Value)
{
    /// <summary>The id in its usual text form.</summary>
    public override string ToString() => Value.ToString("D");
}
