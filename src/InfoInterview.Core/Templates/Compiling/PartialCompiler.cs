using InfoInterview.Language;
using InfoInterview.Templates.Parsing;

namespace InfoInterview.Templates.Compiling;

/// <summary>Lays out partials, parents and blocks.</summary>
internal sealed class PartialCompiler(Compiler compiler, TemplateOptions options, TemplateProblems log)
{
    private readonly Dictionary<string, TemplateSource> sources = [];
    private readonly Dictionary<string, PartialCompilation> compilations = [];

    public void Compile(Pass pass, in Node node, BlockArguments arguments)
    {
        // A tag without a name has been reported.
        if (node.NameLength == 0) return;
        var name = pass.Source.NameOf(node).ToString();
        var isLenient = pass.Scope.Data.Shape!.IsLenient;
        if (Find(name) is not { } source)
        {
            if (!isLenient) log.Add(TemplateProblemKind.MissingPartial, pass.Source, node.Start, node.Length, name, NearestName.Of(name, options.Partials.Names));
            return;
        }

        var indent = node.StandsAlone ? pass.IndentOf(pass.Source.IndentOf(node)) : "";
        var key = string.Create(CultureInfo.InvariantCulture, $"{source.Ordinal}|{indent}|{arguments.Key}|{pass.Scope.Key}|{Presence.Key(pass.Present)}");
        if (compilations.TryGetValue(key, out var known))
        {
            // A partial in itself is a tree when it goes down into the data each time, and a circle when it does not.
            if (known.IsFinished || isLenient || pass.Descents > known.Descents) pass.Body.Call(known.Body.Body);
            else log.Add(TemplateProblemKind.CyclicPartial, pass.Source, node.Start, node.Length, name);
            return;
        }

        if (pass.PartialDepth >= options.Limits.PartialDepth)
        {
            if (isLenient || pass.Descents > 0) pass.Body.RefuseDepth();
            else log.Limit(pass.Source, node.Start, node.Length, "partials in each other", options.Limits.PartialDepth);
            return;
        }

        var body = pass.Scope.Data.Shape.NewBody(compiler.Pool, source.NodeCount);
        var compilation = new PartialCompilation(body, pass.Descents);
        compilations.Add(key, compilation);
        var inside = pass with
        {
            Source = source,
            Body = body,
            Arguments = arguments,
            Indent = indent,
            Dedent = "",
            ContinuesAt = -1,
            PartialDepth = pass.PartialDepth + 1,
        };
        compiler.Compile(inside, 0, source.NodeCount);
        body.Finish();
        compilation.IsFinished = true;
        pass.Body.Call(body.Body);
    }

    public void CompileBlock(Pass pass, int index, in Node node)
    {
        var source = pass.Source;
        if (pass.Arguments.Find(source.NameOf(node).ToString()) is not { } argument)
        {
            compiler.Compile(pass, index + 1, node.End);
            return;
        }

        var given = argument.Source.Nodes[argument.Node];
        var indent = pass.IndentOf(source.ContentIndentOf(node) ?? source.IndentOf(node));
        var isEmpty = given.End == argument.Node + 1;
        // An argument that begins within a line is given the indentation that its first line would have had.
        if (node.StandsAlone && !given.StandsAlone && !isEmpty) pass.Body.Literal(indent);
        var inside = pass with
        {
            Source = argument.Source,
            Arguments = argument.Arguments,
            Indent = indent,
            Dedent = argument.Source.ContentIndentOf(given) ?? "",
            ContinuesAt = node.StandsAlone ? -1 : given.ContentStart,
        };
        compiler.Compile(inside, argument.Node + 1, given.End);
    }

    public void Release()
    {
        foreach (var source in sources.Values) source.Release();
    }

    private TemplateSource? Find(string name)
    {
        if (sources.TryGetValue(name, out var known)) return known;
        if (options.Partials.Find(name) is not { } text) return null;
        var source = new TemplateSource(name, sources.Count + 1, text);
        sources.Add(name, source);
        TemplateParser.Parse(source, options.Limits, log);
        return source;
    }
}
