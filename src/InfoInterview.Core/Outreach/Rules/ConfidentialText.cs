using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>Something that was said in confidence. Equal when text and person are equal (G2.5).</summary>
public sealed record ConfidentialText
{
    /// <summary>The words as they were noted; may be several sentences.</summary>
    public required string Text { get; init; }

    /// <summary>Who said them, and to whom they may be repeated; <c>null</c> when nobody may read them.</summary>
    public ContactId? SaidBy { get; init; }
}
