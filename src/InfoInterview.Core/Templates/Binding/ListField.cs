using System.Runtime.InteropServices;
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
        switch (Get(scope))
        {
            case null: return true;
            case TItem[] array: return renderer.RunItems(new ReadOnlySpan<TItem>(array), body, Name);
            case List<TItem> list: return renderer.RunItems<TItem>(CollectionsMarshal.AsSpan(list), body, Name);
            case var items:
                for (var i = 0; i < items.Count; i++)
                {
                    if (!renderer.RunItems<TItem>([items[i]], body, Name)) return false;
                }

                return true;
        }
    }

    private IReadOnlyList<TItem>? Get(T scope)
    {
        var items = get(scope);
        return items is null && !IsOptional ? throw TemplateRenderException.Missing(Name) : items;
    }
}
