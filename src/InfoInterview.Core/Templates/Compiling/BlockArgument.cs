using InfoInterview.Templates.Parsing;

namespace InfoInterview.Templates.Compiling;

/// <summary>What a template puts in the place of a block of its parent.</summary>
/// <param name="Source">The text that the argument stands in.</param>
/// <param name="Node">The argument's node there.</param>
/// <param name="Arguments">The arguments that were in force there.</param>
internal sealed record BlockArgument(TemplateSource Source, int Node, BlockArguments Arguments);
