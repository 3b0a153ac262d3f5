namespace InfoInterview.People;

/// <summary>
/// What becomes of one part of which a person has one at a time, when records become one. Equal when all parts are equal.
/// </summary>
public sealed record MergeChoice
{
    /// <summary>Which part.</summary>
    public required ContactField Field { get; init; }

    /// <summary>The value that stands, as text; <c>null</c> when none can, since the person would be their own referrer.</summary>
    public required string? Value { get; init; }

    /// <summary>The place of its record in the list that was given, from 0; -1 when no value stands.</summary>
    public required int Record { get; init; }

    /// <summary>Why this value, as a clause for people: "the newer record says so".</summary>
    public required string Why { get; init; }

    /// <summary>What the other records say and is kept in <see cref="Contact.Others"/>; may be empty.</summary>
    public ValueList<string> KeptBeside { get; init; }

    /// <summary>Such as "Organization: Harbour Trust, because you gave this record priority (kept beside: Old Dock Museum)".</summary>
    public override string ToString()
    {
        var beside = KeptBeside.IsEmpty ? "" : $" (kept beside: {string.Join("; ", KeptBeside)})";
        return $"{Field}: {Value ?? "nothing"}, because {Why}{beside}";
    }
}
