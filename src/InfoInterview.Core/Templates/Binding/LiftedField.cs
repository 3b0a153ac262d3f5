using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>A field of an object, seen from the object's owner: what a dotted name stands for.</summary>
internal sealed class LiftedField<T, TInner>(ObjectField<T, TInner> owner, Field<TInner> inner)
    : Field<T>(owner.Name + "." + inner.Name, inner.Kind, inner.IsOptional)
{
    public override Shape? Inner => inner.Inner;

    public override Field Lift(Field field) => new LiftedField<T, TInner>(owner, (Field<TInner>)inner.Lift(field));

    public override bool Write(T scope, ref Renderer renderer, TemplateContent content) =>
        inner.Write(owner.Get(scope) ?? throw TemplateRenderException.Missing(owner.Name), ref renderer, content);

    public override bool Test(T scope, ref Renderer renderer) =>
        owner.Get(scope) is { } value && inner.Test(value, ref renderer);

    public override bool Each(T scope, ref Renderer renderer, ListBody body) =>
        owner.Get(scope) is not { } value || inner.Each(value, ref renderer, body);
}
