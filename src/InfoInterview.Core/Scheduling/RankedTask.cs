namespace InfoInterview.Scheduling;

/// <summary>A message in its place within a block. Equal when all parts are equal.</summary>
public sealed record RankedTask
{
    /// <summary>The message.</summary>
    public required MessageTask Task { get; init; }

    /// <summary>What the contact's signs come to; a greater value is written earlier.</summary>
    public required int Value { get; init; }

    /// <summary>Why it stands where it stands, in a few words such as "introduced by somebody they know, same school".</summary>
    public required string Reason { get; init; }

    /// <summary>Such as "Ruth Halvorsen (8: introduced by somebody they know, same school)".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Task.ContactName} ({Value}: {Reason})");
}
