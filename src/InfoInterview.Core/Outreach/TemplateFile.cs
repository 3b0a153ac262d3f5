namespace InfoInterview.Outreach;

/// <summary>The text of one file of a message library. Equal when name and text are equal.</summary>
public sealed record TemplateFile
{
    /// <summary>The name by which problems call it, such as <c>thank-you.warm.nb.mustache</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The whole text: a header, a line of three hyphens, the message.</summary>
    public required string Text { get; init; }
}
