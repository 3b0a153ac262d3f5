using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>The scope that knows every name.</summary>
internal sealed class LenientShape : Shape<TemplateValue>
{
    public static LenientShape Instance { get; } = new();

    public override bool IsLenient => true;

    public override Field Find(ReadOnlySpan<char> name) =>
        new DynamicField(name.ToString(), name is "." ? [] : name.ToString().Split('.'));
}
