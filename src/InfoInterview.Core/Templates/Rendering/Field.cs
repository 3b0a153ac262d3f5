namespace InfoInterview.Templates.Rendering;

/// <summary>What a name stands for. The methods that take an object serve names of an outer scope, used from within a list.</summary>
internal abstract class Field(string name, FieldKind kind, bool isOptional)
{
    public string Name { get; } = name;

    public FieldKind Kind { get; } = kind;

    public bool IsOptional { get; } = isOptional;

    /// <summary>For an optional field at the root: the one path that must be known to be there.</summary>
    public ValueList<string> OwnPath { get; } = isOptional ? [name] : [];

    /// <summary>The names within: of an object, or of a list's elements.</summary>
    public virtual Shape? Inner => null;

    /// <summary>For an object: one of its fields as a field of the object's owner.</summary>
    public virtual Field Lift(Field field) => throw new InvalidOperationException($"{Name} has no fields.");

    /// <summary>Writes the value; false when the destination is full.</summary>
    public abstract bool WriteOf(object scope, ref Renderer renderer, TemplateContent content);

    /// <summary>Whether a section on the field is shown.</summary>
    public abstract bool TestOf(object scope, ref Renderer renderer);

    /// <summary>Runs the body once for each element; false when the destination is full.</summary>
    public abstract bool EachOf(object scope, ref Renderer renderer, ListBody body);
}
