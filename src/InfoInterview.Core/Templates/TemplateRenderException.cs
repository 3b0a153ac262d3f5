namespace InfoInterview.Templates;

/// <summary>
/// A template refused to render these data, rather than make a message that must not be sent. Nothing was handed to the writer.
/// </summary>
public sealed class TemplateRenderException : Exception
{
    internal TemplateRenderException(RenderRefusal refusal, string? name, string message)
        : base(message)
    {
        Refusal = refusal;
        Name = name;
    }

    /// <summary>Why.</summary>
    public RenderRefusal Refusal { get; }

    /// <summary>The name that the refusal is about; <c>null</c> for a limit.</summary>
    public string? Name { get; }

    internal static TemplateRenderException Missing(string name) =>
        new(RenderRefusal.MissingValue, name, $"The required value {name} is missing.");

    internal static TemplateRenderException Control(string name) =>
        new(RenderRefusal.ControlCharacter, name, $"The value {name} holds a control character, which a header line must not.");

    internal static TemplateRenderException OutputLimit(int limit) =>
        new(RenderRefusal.OutputLimit, null, string.Create(CultureInfo.InvariantCulture, $"The text would be longer than {limit} characters."));

    internal static TemplateRenderException StepLimit(int limit) =>
        new(RenderRefusal.StepLimit, null, string.Create(CultureInfo.InvariantCulture, $"Rendering would take more than {limit} steps."));

    internal static TemplateRenderException DepthLimit(int limit) =>
        new(RenderRefusal.DepthLimit, null, string.Create(CultureInfo.InvariantCulture, $"Lists and partials lie more than {limit} deep."));
}
