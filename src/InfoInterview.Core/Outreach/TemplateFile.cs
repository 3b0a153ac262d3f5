namespace InfoInterview.Outreach;

/// <summary>The text of one file of a message library or of a question bank. Equal when name and text are equal.</summary>
public sealed record TemplateFile
{
    /// <summary>The name by which problems call it, such as <c>thank-you.warm.nb.mustache</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The whole text: for a message a header, a line of three hyphens and the message; for a bank its questions.</summary>
    public required string Text { get; init; }
}
