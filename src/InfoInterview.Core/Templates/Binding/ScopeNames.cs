using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>Lists the names that a template can use at one place, for the question which was meant.</summary>
internal static class ScopeNames
{
    private const int MaxObjectDepth = 4;

    public static List<string> Of(Scope scope)
    {
        var names = new List<string>();
        for (var at = scope; at is not null; at = at.Parent)
        {
            if (at.Shape is not null) AddFields(names, at.Shape, "", depth: 0);
        }

        return names;
    }

    private static void AddFields(List<string> names, Shape shape, string prefix, int depth)
    {
        foreach (var field in shape.Fields)
        {
            if (field.Name is ".") continue;
            names.Add(prefix + field.Name);
            if (field.Kind == FieldKind.Object && depth < MaxObjectDepth) AddFields(names, field.Inner!, $"{prefix}{field.Name}.", depth + 1);
        }
    }
}
