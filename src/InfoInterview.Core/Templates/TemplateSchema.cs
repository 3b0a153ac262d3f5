using InfoInterview.Templates.Binding;

namespace InfoInterview.Templates;

/// <summary>Makes schemas: the lists of names that templates may use.</summary>
public static class TemplateSchema
{
    /// <summary>
    /// The lenient binder: every name is known and looked up while rendering, and what is not there renders as nothing. For previews; a
    /// message that will be sent is compiled against a schema of its own.
    /// </summary>
    public static TemplateSchema<TemplateValue> Lenient { get; } = new(LenientShape.Instance);

    /// <summary>A schema that knows exactly the declared names.</summary>
    /// <param name="declare">Declares every name once, on the builder that it is given; called here, once.</param>
    /// <returns>The schema, to be kept: compile every template of this data against it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="declare"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A name is empty, declared twice, or holds white space or a dot.</exception>
    public static TemplateSchema<T> For<T>(Action<TemplateSchemaBuilder<T>> declare)
    {
        ArgumentNullException.ThrowIfNull(declare);
        return new(TemplateSchemaBuilder<T>.Build(declare));
    }
}
