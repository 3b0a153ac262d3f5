using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>A thing with fields of its own, reached by dotted names or by a section.</summary>
internal sealed class ObjectField<T, TInner>(string name, bool isOptional, Func<T, TInner?> get, Shape<TInner> inner)
    : Field<T>(name, FieldKind.Object, isOptional)
{
    public override Shape Inner => inner;

    public override Field Lift(Field field) => new LiftedField<T, TInner>(this, (Field<TInner>)field);

    /// <summary>The thing; null only where it may be absent.</summary>
    public TInner? Get(T scope)
    {
        var value = get(scope);
        return value is null && !IsOptional ? throw TemplateRenderException.Missing(Name) : value;
    }

    public override bool Test(T scope, ref Renderer renderer) => Get(scope) is not null;
}
