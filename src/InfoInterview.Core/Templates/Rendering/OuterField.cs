namespace InfoInterview.Templates.Rendering;

/// <summary>A field of an outer scope, used within a list of <typeparamref name="T"/>.</summary>
internal sealed class OuterField<T>(int slot, Field outer) : Field<T>(outer.Name, outer.Kind, outer.IsOptional)
{
    public override Shape? Inner => outer.Inner;

    public override bool Write(T scope, ref Renderer renderer, TemplateContent content) =>
        outer.WriteOf(renderer.Outer(slot), ref renderer, content);

    public override bool Test(T scope, ref Renderer renderer) => outer.TestOf(renderer.Outer(slot), ref renderer);

    public override bool Each(T scope, ref Renderer renderer, ListBody body) =>
        outer.EachOf(renderer.Outer(slot), ref renderer, body);
}
