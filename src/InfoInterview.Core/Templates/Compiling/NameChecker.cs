using InfoInterview.Language;
using InfoInterview.Templates.Binding;
using InfoInterview.Templates.Parsing;
using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Compiling;

/// <summary>Finds what the names in tags mean, reports those that mean nothing, and keeps the list of names used.</summary>
internal sealed class NameChecker(TemplateProblems log)
{
    private readonly UsedNames used = new();

    /// <summary>The slots whose data are used from within a list, one bit each.</summary>
    public int Captured { get; private set; }

    public ValueList<string> Used => used.ToList();

    public Resolved? Resolve(Pass pass, in Node node) => Resolve(pass, node, out _);

    /// <param name="pass">The circumstances.</param>
    /// <param name="node">The tag.</param>
    /// <param name="guess">For an unknown name: what the nearest known one means, so that what depends on it can be checked.</param>
    public Resolved? Resolve(Pass pass, in Node node, out Resolved? guess)
    {
        guess = null;
        // A tag without a name has been reported.
        if (node.NameLength == 0) return null;
        var name = pass.Source.NameOf(node);
        if (NameResolver.Resolve(pass.Scope, name) is { } found)
        {
            used.Add(found.Path);
            return found;
        }

        var near = NearestName.Of(name.ToString(), ScopeNames.Of(pass.Scope));
        guess = near is null ? null : NameResolver.Resolve(pass.Scope, near);
        log.Add(TemplateProblemKind.UnknownName, pass.Source, node.Start, node.Length, name.ToString(), near);
        return null;
    }

    /// <summary>Whether what was found can be printed here; reports why not.</summary>
    public bool IsPrintable(Pass pass, in Node node, in Resolved found)
    {
        if (found.Field.Kind is FieldKind.Flag or FieldKind.List or FieldKind.Object)
        {
            Report(TemplateProblemKind.NotPrintable, pass, node);
            return false;
        }

        foreach (var path in found.Optional)
        {
            if (Presence.Has(pass.Present, found.Slot, path)) continue;
            Report(TemplateProblemKind.OptionalOutsideSection, pass, node);
            return false;
        }

        return true;
    }

    /// <summary>Whether what was found can be a section, which a value that is always there cannot; reports it.</summary>
    public bool IsSection(Pass pass, in Node node, in Resolved found)
    {
        if (found.Field.Kind != FieldKind.Value || !found.Optional.IsEmpty) return true;
        Report(TemplateProblemKind.NotASection, pass, node);
        return false;
    }

    /// <summary>The field as one of the data scope that the current instructions run on.</summary>
    public Field Bind(Pass pass, in Resolved found)
    {
        var data = pass.Scope.Data;
        if (found.Slot == data.Slot) return found.Field;
        Captured |= 1 << found.Slot;
        return data.Shape!.Outer(found.Slot, found.Field);
    }

    private void Report(TemplateProblemKind kind, Pass pass, in Node node) =>
        log.Add(kind, pass.Source, node.Start, node.Length, pass.Source.NameOf(node).ToString());
}
