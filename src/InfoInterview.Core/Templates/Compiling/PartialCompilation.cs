using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Compiling;

/// <summary>A partial that is compiled or being compiled for one set of circumstances.</summary>
internal sealed class PartialCompilation(BodyBuilder body, int descents)
{
    public BodyBuilder Body { get; } = body;

    public int Descents { get; } = descents;

    public bool IsFinished { get; set; }
}
