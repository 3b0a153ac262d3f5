namespace InfoInterview.Storage;

/// <summary>Tells one import from others; made by the caller.</summary>
/// <param name="Value">The number itself, made by the caller.</param>
public readonly record struct ImportId(Guid Value)
{
    /// <summary>Such as <c>0198f3a0-7c00-7000-8000-000000000001</c>.</summary>
    public override string ToString() => Value.ToString("D");
}
