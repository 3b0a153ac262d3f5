namespace InfoInterview.Templates.Rendering;

/// <summary>What every rendering of one template shares.</summary>
internal sealed class RenderPlan(char[] literals, int captured, bool isLenient, TemplateOptions options)
{
    /// <summary>Room for the values, on top of the literals, before anything has to grow.</summary>
    private const int RoomForValues = 512;

    public char[] Literals { get; } = literals;

    /// <summary>The slots whose data are used from within a list, one bit each.</summary>
    public int Captured { get; } = captured;

    public bool IsLenient { get; } = isLenient;

    public TemplateLimits Limits { get; } = options.Limits;

    public CultureInfo Culture { get; } = options.Culture;

    /// <summary>How many characters are asked for at the start.</summary>
    public int Estimate { get; } = Math.Min(literals.Length + RoomForValues, options.Limits.OutputLength);
}
