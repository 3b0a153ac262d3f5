namespace InfoInterview.Engagements;

/// <summary>Tells one draft from another; made by the caller.</summary>
public readonly record struct DraftId(Guid Value)
{
    /// <summary>The id in its usual text form.</summary>
    public override string ToString() => Value.ToString("D");
}
