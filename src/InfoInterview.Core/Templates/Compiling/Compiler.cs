using InfoInterview.Templates.Binding;
using InfoInterview.Templates.Parsing;
using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Compiling;

/// <summary>Turns parsed nodes into instructions, checking each name on the way.</summary>
internal sealed class Compiler
{
    private readonly TemplateOptions options;
    private readonly TemplateProblems log = new();
    private readonly NameChecker names;
    private readonly LiteralCompiler literals;
    private PartialCompiler? partials;
    private int nodes;

    private Compiler(int textLength, TemplateOptions options)
    {
        this.options = options;
        names = new(log);
        literals = new(options.Content, log);
        Pool = new(textLength);
    }

    public LiteralPool Pool { get; }

    private PartialCompiler Partials => partials ??= new(this, options, log);

    public static CompiledTemplate? Compile(string text, Shape shape, TemplateOptions options, out ValueList<TemplateProblem> problems)
    {
        var compiler = new Compiler(text.Length, options);
        var body = compiler.CompileRoot(text, shape);
        problems = compiler.log.ToProblems();
        return problems.IsEmpty ? new(body, compiler.Pool.ToArray(), compiler.names.Captured, compiler.names.Used) : null;
    }

    private Body CompileRoot(string text, Shape shape)
    {
        var source = new TemplateSource(partialName: null, ordinal: 0, text);
        TemplateParser.Parse(source, options.Limits, log);
        var body = shape.NewBody(Pool, source.NodeCount);
        Compile(new Pass { Source = source, Body = body, Scope = Scope.Root(shape) }, 0, source.NodeCount);
        body.Finish();
        source.Release();
        partials?.Release();
        return body.Body;
    }

    public void Compile(Pass pass, int from, int to)
    {
        var list = pass.Source.Nodes;
        for (var i = from; i < to && !log.IsHopeless; i = list[i].End)
        {
            ref readonly var node = ref list[i];
            if (pass.Source.Ordinal == 0) log.Place = node.Start;
            if (node.Kind != NodeKind.Text && ++nodes > options.Limits.Tags)
            {
                log.Limit(pass.Source, node.Start, node.Length, "tags, counting each partial where it is laid out", options.Limits.Tags);
                return;
            }

            CompileNode(pass, i, node);
        }
    }

    private void CompileNode(Pass pass, int index, in Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Text: literals.Compile(pass, node); break;
            case NodeKind.Value: CompileValue(pass, node, options.Content); break;
            case NodeKind.RawValue: CompileValue(pass, node, options.Content == TemplateContent.Html ? TemplateContent.Plain : options.Content); break;
            case NodeKind.Section: CompileSection(pass, index, node); break;
            case NodeKind.Inverted: CompileInverted(pass, index, node); break;
            case NodeKind.Partial: Partials.Compile(pass, node, pass.Arguments); break;
            case NodeKind.Parent: Partials.Compile(pass, node, pass.Arguments.With(pass.Source, index)); break;
            default: Partials.CompileBlock(pass, index, node); break;
        }
    }

    private void CompileValue(Pass pass, in Node node, TemplateContent content)
    {
        if (names.Resolve(pass, node) is { } found && names.IsPrintable(pass, node, found)) pass.Body.Print(names.Bind(pass, found), content);
    }

    private void CompileSection(Pass pass, int index, in Node node)
    {
        if ((names.Resolve(pass, node, out var guess) ?? guess) is not { } found) Compile(pass, index + 1, node.End);
        else if (found.Field.Kind is FieldKind.List or FieldKind.Dynamic) CompileList(pass, index, node, found);
        else if (!names.IsSection(pass, node, found)) Compile(pass.Within(found), index + 1, node.End);
        else
        {
            var begin = pass.Body.BeginTest(names.Bind(pass, found), inverted: false);
            Compile(pass.Within(found), index + 1, node.End);
            pass.Body.EndTest(begin);
        }
    }

    private void CompileInverted(Pass pass, int index, in Node node)
    {
        if (names.Resolve(pass, node) is { } found && names.IsSection(pass, node, found))
        {
            var begin = pass.Body.BeginTest(names.Bind(pass, found), inverted: true);
            Compile(pass, index + 1, node.End);
            pass.Body.EndTest(begin);
        }
        else Compile(pass, index + 1, node.End);
    }

    private void CompileList(Pass pass, int index, in Node node, in Resolved found)
    {
        var scope = found.Field.Kind == FieldKind.Dynamic ? pass.Scope : pass.Scope.EnterList(found);
        if (scope.Slot >= TemplateLimits.MaxListNesting)
        {
            log.Limit(pass.Source, node.Start, node.Length, "lists in each other", TemplateLimits.MaxListNesting);
            return;
        }

        var body = found.Field.Inner!.NewBody(Pool, node.End - index);
        var fromElement = found.Slot == pass.Scope.Data.Slot;
        var inside = pass with
        {
            Body = body,
            Scope = scope,
            Present = Presence.Without(pass.Present, scope.Slot),
            Descents = pass.Descents + (fromElement ? 1 : 0),
        };
        Compile(inside, index + 1, node.End);
        body.Finish();
        pass.Body.Each(names.Bind(pass, found), new ListBody(body.Body, scope.Slot));
    }
}
