using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>A value that formats itself into a span.</summary>
internal sealed class ValueField<T, TValue>(string name, Func<T, TValue?> get, string? format) : Field<T>(name, FieldKind.Value, isOptional: false)
    where TValue : ISpanFormattable
{
    public override bool Write(T scope, ref Renderer renderer, TemplateContent content)
    {
        var value = get(scope);
        return value is null
            ? throw TemplateRenderException.Missing(Name)
            : renderer.Write(value, format, Name, content);
    }
}
