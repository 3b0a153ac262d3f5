using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>A list whose elements have fields of their own.</summary>
internal sealed class ListField<T, TItem>(string name, bool isOptional, Func<T, IReadOnlyList<TItem>?> get, Shape<TItem> shape)
    : Field<T>(name, FieldKind.List, isOptional)
{
    public override Shape Inner => shape;

    public override bool Test(T scope, ref Renderer renderer) => Get(scope) is { Count: > 0 };

    public override bool Each(T scope, ref Renderer renderer, ListBody body)
    {
        if (Get(scope) is not { } items) return true;
        for (var i = 0; i < items.Count; i++)
        {
            if (!renderer.RunItem(items[i], body, Name)) return false;
        }

        return true;
    }

    private IReadOnlyList<TItem>? Get(T scope)
    {
        var items = get(scope);
        return items is null && !IsOptional ? throw TemplateRenderException.Missing(Name) : items;
    }
}
