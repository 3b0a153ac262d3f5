using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Compiling;

/// <summary>What compiling makes of a text without problems.</summary>
/// <param name="Body">The instructions for the root's data.</param>
/// <param name="Literals">All literal text.</param>
/// <param name="Captured">The slots whose data are used from within a list, one bit each.</param>
/// <param name="Names">The names used.</param>
internal sealed record CompiledTemplate(Body Body, char[] Literals, int Captured, ValueList<string> Names);
