using InfoInterview.Templates.Binding;
using InfoInterview.Templates.Parsing;
using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Compiling;

/// <summary>The circumstances under which a stretch of nodes is compiled.</summary>
internal sealed record Pass
{
    public required TemplateSource Source { get; init; }

    public required BodyBuilder Body { get; init; }

    public required Scope Scope { get; init; }

    public BlockArguments Arguments { get; init; } = BlockArguments.None;

    /// <summary>The optional names that are known to be there.</summary>
    public Presence? Present { get; init; }

    /// <summary>What is put before each written line of the source.</summary>
    public string Indent { get; init; } = "";

    /// <summary>What is taken away from the start of each line of the source.</summary>
    public string Dedent { get; init; } = "";

    /// <summary>The one line start in the source that continues a line already begun; -1 for none.</summary>
    public int ContinuesAt { get; init; } = -1;

    public int PartialDepth { get; init; }

    /// <summary>How many lists were entered, each from the element of the one before.</summary>
    public int Descents { get; init; }

    /// <summary>These circumstances inside a section on a text, a value, a flag or an object.</summary>
    public Pass Within(in Resolved section) => this with
    {
        Scope = Scope.Enter(section),
        Present = Presence.With(Present, section.Slot, section.Optional),
    };

    /// <summary>The indentation of something that stands alone on a line of the source.</summary>
    public string IndentOf(string blanks) => Indent + blanks[CommonLength(blanks)..];

    /// <summary>How much of a line's beginning is taken away.</summary>
    public int CommonLength(ReadOnlySpan<char> line) => line.CommonPrefixLength(Dedent);
}
