namespace InfoInterview.Templates;

/// <summary>How a template is compiled. Equal when all parts are equal.</summary>
[NotKept("How a template is compiled is code, not data.")]
public sealed record TemplateOptions
{
    /// <summary>Plain text, invariant culture, no partials, default limits.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>What kind of text the template makes; plain by default.</summary>
    public TemplateContent Content { get; init; }

    /// <summary>The culture that formatted values are written in, fixed here for good; invariant by default.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The texts that may be included; none by default.</summary>
    public TemplatePartials Partials { get; init; } = TemplatePartials.None;

    /// <summary>How far the template may go.</summary>
    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;
}
