using InfoInterview.Templates.Rendering;
using NodaTime.Text;

namespace InfoInterview.Templates.Binding;

/// <summary>A value that an explicit pattern writes and that may be absent.</summary>
internal sealed class OptionalPatternField<T, TValue>(string name, Func<T, TValue?> get, IPattern<TValue> pattern) : Field<T>(name, FieldKind.Value, isOptional: true)
    where TValue : struct
{
    public override bool Write(T scope, ref Renderer renderer, TemplateContent content) =>
        renderer.Write(get(scope) ?? throw TemplateRenderException.Missing(Name), pattern, Name, content);

    public override bool Test(T scope, ref Renderer renderer) => get(scope).HasValue;
}
