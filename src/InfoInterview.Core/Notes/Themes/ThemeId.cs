namespace InfoInterview.Notes;

/// <summary>Tells one theme from another; made by the caller.</summary>
public readonly record struct ThemeId(Guid Value)
{
    /// <summary>The id in its usual text form.</summary>
    public override string ToString() => Value.ToString("D");
}
