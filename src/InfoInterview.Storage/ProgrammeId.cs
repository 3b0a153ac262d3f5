namespace InfoInterview.Storage;

/// <summary>
/// Tells one programme from another: the organisation whose seekers and shared records belong together. Made by the caller.
/// </summary>
/// <param name="Value">The id; <c>default</c> means that none was given.</param>
public readonly record struct ProgrammeId(Guid Value)
{
    /// <summary>The programme that every database has from the beginning. A host of one organisation needs no other.</summary>
    public static ProgrammeId First { get; } = new(new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

    /// <summary>The id in its usual text form.</summary>
    public override string ToString() => Value.ToString("D");
}
