using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

internal sealed class TextField<T>(string name, bool isOptional, Func<T, string?> get) : Field<T>(name, FieldKind.Text, isOptional)
{
    public override Func<T, string?> Text => get;

    public override bool Write(T scope, ref Renderer renderer, TemplateContent content) =>
        renderer.Write(get(scope) ?? throw TemplateRenderException.Missing(Name), Name, content);

    public override bool Test(T scope, ref Renderer renderer)
    {
        var text = get(scope);
        return text is null && !IsOptional ? throw TemplateRenderException.Missing(Name) : !string.IsNullOrEmpty(text);
    }
}
