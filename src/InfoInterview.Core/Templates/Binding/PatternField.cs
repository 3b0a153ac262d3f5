using InfoInterview.Templates.Rendering;
using NodaTime.Text;

namespace InfoInterview.Templates.Binding;

/// <summary>A value, such as a date, that an explicit pattern writes in the pattern's own culture.</summary>
internal sealed class PatternField<T, TValue>(string name, Func<T, TValue> get, IPattern<TValue> pattern) : Field<T>(name, FieldKind.Value, isOptional: false)
{
    public override bool Write(T scope, ref Renderer renderer, TemplateContent content)
    {
        var value = get(scope);
        return value is null
            ? throw TemplateRenderException.Missing(Name)
            : renderer.Write(value, pattern, Name, content);
    }
}
