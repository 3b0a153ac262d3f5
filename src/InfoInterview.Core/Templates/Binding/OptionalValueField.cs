using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>A value that formats itself into a span and may be absent.</summary>
internal sealed class OptionalValueField<T, TValue>(string name, Func<T, TValue?> get, string? format) : Field<T>(name, FieldKind.Value, isOptional: true)
    where TValue : struct, ISpanFormattable
{
    public override bool Write(T scope, ref Renderer renderer, TemplateContent content) =>
        renderer.Write(get(scope) ?? throw TemplateRenderException.Missing(Name), format, Name, content);

    public override bool Test(T scope, ref Renderer renderer) => get(scope).HasValue;
}
