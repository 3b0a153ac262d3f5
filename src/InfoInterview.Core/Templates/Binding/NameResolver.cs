using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>
/// Finds what a name means in a scope: its first part from the innermost scope outwards, the rest only within what was found.
/// </summary>
internal static class NameResolver
{
    public static Resolved? Resolve(Scope scope, ReadOnlySpan<char> name)
    {
        if (scope.Data.Shape!.IsLenient) return new(scope.Data.Shape.Find(name)!, scope.Data.Slot, name.ToString(), []);
        if (name is ".") return ResolveDot(scope);
        var dot = name.IndexOf('.');
        var first = dot < 0 ? name : name[..dot];
        for (var at = scope; at is not null; at = at.Parent)
        {
            if (at.Shape?.Find(first) is not { } field) continue;
            var found = In(at, field);
            return dot < 0 ? found : Within(found, name[(dot + 1)..]);
        }

        return null;
    }

    /// <summary>A dot is the innermost thing itself: the text that the section is on, or what the schema declares as ".".</summary>
    private static Resolved? ResolveDot(Scope scope)
    {
        if (scope.Shape is null) return new(scope.Subject!, scope.Slot, scope.Path, []);
        return scope.Shape.Find(".") is { } field ? In(scope, field) : null;
    }

    private static Resolved? Within(Resolved found, ReadOnlySpan<char> rest)
    {
        while (true)
        {
            if (found.Field.Kind != FieldKind.Object) return null;
            var dot = rest.IndexOf('.');
            if (found.Field.Inner!.Find(dot < 0 ? rest : rest[..dot]) is not { } field) return null;
            found = Join(found.Field.Lift(field), found.Slot, found.Path, field, found.Optional);
            if (dot < 0) return found;
            rest = rest[(dot + 1)..];
        }
    }

    private static Resolved In(Scope scope, Field field) =>
        Join(scope.Subject is null ? field : scope.Subject.Lift(field), scope.Slot, scope.Path, field, []);

    private static Resolved Join(Field lifted, int slot, string path, Field field, ValueList<string> optional)
    {
        if (path.Length == 0) return new(lifted, slot, field.Name, field.IsOptional ? field.OwnPath : optional);
        var full = string.Concat(path, ".", field.Name);
        return new(lifted, slot, full, field.IsOptional ? optional.Add(full) : optional);
    }
}
