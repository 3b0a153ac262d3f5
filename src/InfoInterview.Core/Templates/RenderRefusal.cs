namespace InfoInterview.Templates;

/// <summary>Why a template refused to render.</summary>
public enum RenderRefusal
{
    /// <summary>A required value is missing, so the message would have a hole.</summary>
    MissingValue = 0,

    /// <summary>A value of a header line holds a line end or another control character.</summary>
    ControlCharacter = 1,

    /// <summary>The text would be longer than <see cref="TemplateLimits.OutputLength"/>.</summary>
    OutputLimit = 2,

    /// <summary>Rendering would take more steps than <see cref="TemplateLimits.Steps"/>.</summary>
    StepLimit = 3,

    /// <summary>Lists and partials lie deeper in each other than <see cref="TemplateLimits.RenderDepth"/>.</summary>
    DepthLimit = 4,
}
