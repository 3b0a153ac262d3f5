using InfoInterview.Templates.Binding;
using InfoInterview.Templates.Parsing;
using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Compiling;

/// <summary>Turns parsed nodes into instructions, checking each name on the way.</summary>
internal sealed class Compiler
{
    private readonly TemplateOptions options;
    private readonly ProblemLog log;
    private readonly PartialCompiler partials;
    private readonly LiteralCompiler literals;
    private readonly UsedNames names = new();
    private int nodes;

    private Compiler(int textLength, TemplateOptions options, ProblemLog log)
    {
        this.options = options;
        this.log = log;
        partials = new(this, options, log);
        literals = new(options.Content, log);
        Pool = new(textLength);
    }

    public LiteralPool Pool { get; }

    /// <summary>The slots whose data are used from within a list, one bit each.</summary>
    public int Captured { get; private set; }

    public static CompiledTemplate? Compile(string text, Shape shape, TemplateOptions options, out ValueList<TemplateProblem> problems)
    {
        var compiler = new Compiler(text.Length, options, new ProblemLog());
        var body = compiler.CompileRoot(text, shape);
        problems = compiler.log.ToProblems();
        return problems.IsEmpty ? new(body, compiler.Pool.ToArray(), compiler.Captured, compiler.names.ToList()) : null;
    }

    private Body CompileRoot(string text, Shape shape)
    {
        var source = new TemplateSource(partialName: null, ordinal: 0, text);
        TemplateParser.Parse(source, options.Limits, log);
        var body = shape.NewBody(Pool, source.Nodes.Count);
        Compile(new Pass { Source = source, Body = body, Scope = Scope.Root(shape) }, 0, source.Nodes.Count);
        body.Finish();
        return body.Body;
    }

    public void Compile(Pass pass, int from, int to)
    {
        var list = pass.Source.Nodes;
        for (var i = from; i < to && !log.IsHopeless; i = list[i].End)
        {
            var node = list[i];
            if (pass.Source.Ordinal == 0) log.Place = node.Start;
            if (node.Kind != NodeKind.Text && ++nodes > options.Limits.Tags)
            {
                log.Limit(pass.Source, node.Start, node.Length, "tags, counting each partial where it is laid out", options.Limits.Tags);
                return;
            }

            CompileNode(pass, i, node);
        }
    }

    private void CompileNode(Pass pass, int index, Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Text: literals.Compile(pass, node); break;
            case NodeKind.Value: CompileValue(pass, node, options.Content); break;
            case NodeKind.RawValue: CompileValue(pass, node, options.Content == TemplateContent.Html ? TemplateContent.Plain : options.Content); break;
            case NodeKind.Section: CompileSection(pass, index, node); break;
            case NodeKind.Inverted: CompileInverted(pass, index, node); break;
            case NodeKind.Partial: partials.Compile(pass, node, pass.Arguments); break;
            case NodeKind.Parent: partials.Compile(pass, node, pass.Arguments.With(pass.Source, index)); break;
            default: partials.CompileBlock(pass, index, node); break;
        }
    }

    private void CompileValue(Pass pass, Node node, TemplateContent content)
    {
        if (Resolve(pass, node) is not { } found) return;
        if (found.Field.Kind is FieldKind.Flag or FieldKind.List or FieldKind.Object)
        {
            Report(TemplateProblemKind.NotPrintable, pass, node);
            return;
        }

        foreach (var path in found.Optional)
        {
            if (Presence.Has(pass.Present, found.Slot, path)) continue;
            Report(TemplateProblemKind.OptionalOutsideSection, pass, node);
            return;
        }

        pass.Body.Print(Bind(pass, found), content);
    }

    private void CompileSection(Pass pass, int index, Node node)
    {
        var resolved = Resolve(pass, node, out var guess) ?? guess;
        if (resolved is not { } found)
        {
            Compile(pass, index + 1, node.End);
            return;
        }

        if (found.Field.Kind is FieldKind.List or FieldKind.Dynamic)
        {
            CompileList(pass, index, node, found);
            return;
        }

        var inside = pass with
        {
            Scope = new()
            {
                Shape = found.Field.Inner,
                IsData = false,
                Slot = found.Slot,
                Subject = found.Field,
                Path = found.Path,
                Parent = pass.Scope,
            },
            Present = Presence.With(pass.Present, found.Slot, found.Optional),
        };
        if (!IsSection(pass, node, found))
        {
            Compile(inside, index + 1, node.End);
            return;
        }

        var begin = pass.Body.BeginTest(Bind(pass, found), inverted: false);
        Compile(inside, index + 1, node.End);
        pass.Body.EndTest(begin);
    }

    private void CompileInverted(Pass pass, int index, Node node)
    {
        if (Resolve(pass, node) is { } found && IsSection(pass, node, found))
        {
            var begin = pass.Body.BeginTest(Bind(pass, found), inverted: true);
            Compile(pass, index + 1, node.End);
            pass.Body.EndTest(begin);
        }
        else Compile(pass, index + 1, node.End);
    }

    private void CompileList(Pass pass, int index, Node node, Resolved found)
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
        pass.Body.Each(Bind(pass, found), new ListBody(body.Body, scope.Slot));
    }

    /// <summary>A value that is always there cannot be a section.</summary>
    private bool IsSection(Pass pass, Node node, Resolved found)
    {
        if (found.Field.Kind != FieldKind.Value || !found.Optional.IsEmpty) return true;
        Report(TemplateProblemKind.NotASection, pass, node);
        return false;
    }

    private Resolved? Resolve(Pass pass, Node node) => Resolve(pass, node, out _);

    private Resolved? Resolve(Pass pass, Node node, out Resolved? guess)
    {
        guess = null;
        // A tag without a name has been reported.
        if (node.Name.Length == 0) return null;
        if (NameResolver.Resolve(pass.Scope, node.Name) is { } found)
        {
            names.Add(found.Path);
            return found;
        }

        var near = NearestName.Of(node.Name, pass.Scope);
        guess = near is null ? null : NameResolver.Resolve(pass.Scope, near);
        log.Add(TemplateProblemKind.UnknownName, pass.Source, node.Start, node.Length, node.Name, near);
        return null;
    }

    /// <summary>The field as one of the data scope that the current instructions run on.</summary>
    private Field Bind(Pass pass, Resolved found)
    {
        var data = pass.Scope.Data;
        if (found.Slot == data.Slot) return found.Field;
        Captured |= 1 << found.Slot;
        return data.Shape!.Outer(found.Slot, found.Field);
    }

    private void Report(TemplateProblemKind kind, Pass pass, Node node) =>
        log.Add(kind, pass.Source, node.Start, node.Length, node.Name);
}
