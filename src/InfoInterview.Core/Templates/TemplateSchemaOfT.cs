using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates;

/// <summary>
/// The names that a template over <typeparamref name="T"/> may use, each with the delegate that reads it. Immutable; safe to share
/// between threads.
/// </summary>
/// <typeparam name="T">The data that templates are rendered from.</typeparam>
public sealed class TemplateSchema<T>
{
    internal TemplateSchema(Shape<T> shape)
    {
        Shape = shape;
        Names = shape.Fields.Select(field => field.Name).ToValueList();
    }

    /// <summary>The names at the root, in the order of declaration; empty for the lenient schema.</summary>
    public ValueList<string> Names { get; }

    internal Shape<T> Shape { get; }
}
