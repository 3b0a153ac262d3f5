namespace InfoInterview.Storage;

/// <summary>Tells one file from another; made by the caller.</summary>
/// <param name="Value">The number itself, made by the caller.</param>
public readonly record struct AttachmentId(Guid Value)
{
    /// <summary>The id in its usual text form.</summary>
    public override string ToString() => Value.ToString("D");
}
