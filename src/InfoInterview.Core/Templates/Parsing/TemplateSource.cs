namespace InfoInterview.Templates.Parsing;

/// <summary>A template or a partial, parsed.</summary>
internal sealed class TemplateSource(string? partialName, int ordinal, string text)
{
    /// <summary><c>null</c> for the template itself.</summary>
    public string? PartialName { get; } = partialName;

    /// <summary>Zero for the template itself, then in the order of first use.</summary>
    public int Ordinal { get; } = ordinal;

    public string Text { get; } = text;

    public List<Node> Nodes { get; } = new(Math.Min(64, (text.Length / 16) + 4));
}
