using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

internal sealed class FlagField<T>(string name, Func<T, bool> get) : Field<T>(name, FieldKind.Flag, isOptional: false)
{
    public override bool Test(T scope, ref Renderer renderer) => get(scope);
}
