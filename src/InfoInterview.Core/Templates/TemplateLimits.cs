namespace InfoInterview.Templates;

/// <summary>
/// How far a template may go. The defaults are far above any message a person writes and far below what harms a server.
/// Passing a limit is a problem when compiling and a <see cref="TemplateRenderException"/> when rendering. Equal when all limits
/// are equal.
/// </summary>
public sealed record TemplateLimits
{
    /// <summary>The default of <see cref="TemplateLength"/>.</summary>
    public const int DefaultTemplateLength = 262_144;

    /// <summary>The default of <see cref="Tags"/>.</summary>
    public const int DefaultTags = 10_000;

    /// <summary>The default of <see cref="Nesting"/>.</summary>
    public const int DefaultNesting = 64;

    /// <summary>The default of <see cref="NameLength"/>.</summary>
    public const int DefaultNameLength = 128;

    /// <summary>The default of <see cref="PartialDepth"/>.</summary>
    public const int DefaultPartialDepth = 32;

    /// <summary>The default of <see cref="OutputLength"/>.</summary>
    public const int DefaultOutputLength = 4_194_304;

    /// <summary>The default of <see cref="Steps"/>.</summary>
    public const int DefaultSteps = 1_000_000;

    /// <summary>The default of <see cref="RenderDepth"/>.</summary>
    public const int DefaultRenderDepth = 128;

    /// <summary>The longest list of problems; one more says that there are others.</summary>
    public const int MaxProblems = 100;

    /// <summary>The longest delimiter, in UTF-16 units.</summary>
    public const int MaxDelimiterLength = 16;

    /// <summary>How many lists may lie in each other while names outside them are used inside.</summary>
    public const int MaxListNesting = 16;

    /// <summary>
    /// The highest value that <see cref="Nesting"/>, <see cref="PartialDepth"/> and <see cref="RenderDepth"/> may take, so that no
    /// stack runs out.
    /// </summary>
    public const int MaxDepth = 256;

    /// <summary>Every limit at its default.</summary>
    public static TemplateLimits Default { get; } = new();

    /// <summary>The longest template or partial, in UTF-16 units.</summary>
    public int TemplateLength { get; init => field = Positive(value); } = DefaultTemplateLength;

    /// <summary>The most tags, those of a partial counted in every place where it is laid out anew.</summary>
    public int Tags { get; init => field = Positive(value); } = DefaultTags;

    /// <summary>The most sections that may lie in each other in one text.</summary>
    public int Nesting { get; init => field = Depth(value); } = DefaultNesting;

    /// <summary>The longest name in a tag, in UTF-16 units.</summary>
    public int NameLength { get; init => field = Positive(value); } = DefaultNameLength;

    /// <summary>How deep partials may include partials.</summary>
    public int PartialDepth { get; init => field = Depth(value); } = DefaultPartialDepth;

    /// <summary>The longest text that may be made, in UTF-16 units.</summary>
    public int OutputLength { get; init => field = Positive(value); } = DefaultOutputLength;

    /// <summary>The most instructions that one rendering may take; a tag is about one, each time it is passed.</summary>
    public int Steps { get; init => field = Positive(value); } = DefaultSteps;

    /// <summary>How deep lists and partials may lie in each other while rendering.</summary>
    public int RenderDepth { get; init => field = Depth(value); } = DefaultRenderDepth;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }

    private static int Depth(int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxDepth);
        return Positive(value);
    }
}
