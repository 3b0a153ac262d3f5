using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>A value list, which as an interface would be boxed.</summary>
internal sealed class ValueListField<T, TItem>(string name, Func<T, ValueList<TItem>> get, Shape<TItem> shape)
    : Field<T>(name, FieldKind.List, isOptional: false)
{
    public override Shape Inner => shape;

    public override bool Test(T scope, ref Renderer renderer) => !get(scope).IsEmpty;

    public override bool Each(T scope, ref Renderer renderer, ListBody body) =>
        renderer.RunItems(get(scope).AsSpan(), body, Name);
}
