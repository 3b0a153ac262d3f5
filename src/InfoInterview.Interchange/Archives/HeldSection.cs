namespace InfoInterview.Interchange.Archives;

/// <summary>A part of <see cref="HeldAbout"/>. Equal when both parts are equal.</summary>
public sealed record HeldSection
{
    /// <summary>What it is about, such as "Your record".</summary>
    public required string Title { get; init; }

    /// <summary>Its lines; a text of several lines is one.</summary>
    public required ValueList<string> Lines { get; init; }
}
