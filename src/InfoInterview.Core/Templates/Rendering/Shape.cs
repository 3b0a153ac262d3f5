namespace InfoInterview.Templates.Rendering;

/// <summary>The names that one scope knows.</summary>
internal abstract class Shape
{
    public abstract Field? Find(ReadOnlySpan<char> name);

    /// <summary>Every name, in the order of declaration.</summary>
    public abstract IEnumerable<Field> Fields { get; }

    /// <summary>Whether every name is known and looked up while rendering.</summary>
    public virtual bool IsLenient => false;

    /// <summary>A builder of instructions on this scope's data, with room for as many tags as the nodes suggest.</summary>
    public abstract BodyBuilder NewBody(LiteralPool pool, int nodes);

    /// <summary>A field of an outer scope as one of this scope's type.</summary>
    public abstract Field Outer(int slot, Field field);
}
