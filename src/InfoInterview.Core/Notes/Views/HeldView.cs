namespace InfoInterview.Notes;

/// <summary>A person's word on something, with the evidence. Equal when all parts are equal.</summary>
public sealed record HeldView
{
    /// <summary>The person.</summary>
    public required Interviewee Who { get; init; }

    /// <summary>Where they say it, by day; at least one.</summary>
    public required ValueList<Evidence> Evidence { get; init; }

    /// <summary>The position in free words, as they were noted; may be empty.</summary>
    public ValueList<string> Wordings { get; init; }
}
