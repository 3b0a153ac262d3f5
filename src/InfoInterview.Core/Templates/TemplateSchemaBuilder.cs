using InfoInterview.Templates.Binding;
using InfoInterview.Templates.Rendering;
using NodaTime.Text;

namespace InfoInterview.Templates;

/// <summary>
/// Declares the names of a schema. Names are case-sensitive and hold neither white space nor dots; the name "." declares what
/// <c>{{.}}</c> stands for. Every method returns the builder and throws an <see cref="ArgumentException"/> for a name that is not
/// of that form or declared twice.
/// </summary>
/// <typeparam name="T">The data that the names are read from.</typeparam>
public sealed class TemplateSchemaBuilder<T>
{
    private readonly Shape<T> shape = new();

    private TemplateSchemaBuilder()
    {
    }

    /// <summary>A text that is always there; when it is <c>null</c> all the same, the template refuses to render.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the text; called for each rendering that needs it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="get"/> is <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> Text(string name, Func<T, string?> get) => Add(new TextField<T>(Checked(name, get), isOptional: false, get));

    /// <summary>
    /// A text that may be <c>null</c> or empty, and then counts as absent; it can be printed only inside its own section.
    /// </summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the text; called for each rendering that needs it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="get"/> is <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> OptionalText(string name, Func<T, string?> get) => Add(new TextField<T>(Checked(name, get), isOptional: true, get));

    /// <summary>A value that is always there, written in its general format; <c>null</c> is refused.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="get"/> is <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> Value<TValue>(string name, Func<T, TValue?> get)
        where TValue : ISpanFormattable => Value(name, get, format: null);

    /// <summary>A value that is always there, written in the culture of <see cref="TemplateOptions"/>; <c>null</c> is refused.</summary>
    /// <param name="name">The name.</param>
    /// <param name="get">Reads the value.</param>
    /// <param name="format">A format of the value's own type; <c>null</c> for its general one.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="get"/> is <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> Value<TValue>(string name, Func<T, TValue?> get, string? format)
        where TValue : ISpanFormattable => Add(new ValueField<T, TValue>(Checked(name, get), get, format));

    /// <summary>A value that may be <c>null</c>, written in its general format; it can be printed only inside its own section.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="get"/> is <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> OptionalValue<TValue>(string name, Func<T, TValue?> get)
        where TValue : struct, ISpanFormattable => OptionalValue(name, get, format: null);

    /// <summary>A value that may be <c>null</c>; it can be printed only inside its own section.</summary>
    /// <param name="name">The name.</param>
    /// <param name="get">Reads the value.</param>
    /// <param name="format">A format of the value's own type; <c>null</c> for its general one.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="get"/> is <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> OptionalValue<TValue>(string name, Func<T, TValue?> get, string? format)
        where TValue : struct, ISpanFormattable => Add(new OptionalValueField<T, TValue>(Checked(name, get), get, format));

    /// <summary>
    /// A value that is always there, such as a date, written by a pattern in the pattern's culture; <c>null</c> is refused.
    /// </summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the value.</param>
    /// <param name="pattern">Writes the value, in its own culture.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="get"/> or <paramref name="pattern"/> is
    /// <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> Value<TValue>(string name, Func<T, TValue> get, IPattern<TValue> pattern) =>
        Add(new PatternField<T, TValue>(Checked(name, get, pattern), get, pattern));

    /// <summary>A value that may be <c>null</c>, written by a pattern; it can be printed only inside its own section.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the value.</param>
    /// <param name="pattern">Writes the value, in its own culture.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="get"/> or <paramref name="pattern"/> is
    /// <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> OptionalValue<TValue>(string name, Func<T, TValue?> get, IPattern<TValue> pattern)
        where TValue : struct => Add(new OptionalPatternField<T, TValue>(Checked(name, get, pattern), get, pattern));

    /// <summary>A flag: it shows or hides a section and cannot be printed.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the flag.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="get"/> is <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> Flag(string name, Func<T, bool> get) => Add(new FlagField<T>(Checked(name, get), get));

    /// <summary>A list whose section is written once for each element; a list or an element that is <c>null</c> is refused.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the list.</param>
    /// <param name="item">Declares the names that hold for one element.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="get"/> or <paramref name="item"/> is
    /// <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> List<TItem>(string name, Func<T, IReadOnlyList<TItem>?> get, Action<TemplateSchemaBuilder<TItem>> item)
    {
        var inner = TemplateSchemaBuilder<TItem>.Build(item);
        return Add(new ListField<T, TItem>(Checked(name, get), isOptional: false, get, inner));
    }

    /// <summary>A value list whose section is written once for each element.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the list.</param>
    /// <param name="item">Declares the names that hold for one element.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="get"/> or <paramref name="item"/> is
    /// <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> List<TItem>(string name, Func<T, ValueList<TItem>> get, Action<TemplateSchemaBuilder<TItem>> item)
    {
        var inner = TemplateSchemaBuilder<TItem>.Build(item);
        return Add(new ValueListField<T, TItem>(Checked(name, get), get, inner));
    }

    /// <summary>A list that may be <c>null</c>, which counts as empty.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the list.</param>
    /// <param name="item">Declares the names that hold for one element.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="get"/> or <paramref name="item"/> is
    /// <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> OptionalList<TItem>(string name, Func<T, IReadOnlyList<TItem>?> get, Action<TemplateSchemaBuilder<TItem>> item)
    {
        var inner = TemplateSchemaBuilder<TItem>.Build(item);
        return Add(new ListField<T, TItem>(Checked(name, get), isOptional: true, get, inner));
    }

    /// <summary>A list of elements that have these very names, as the branches of a tree; <c>null</c> counts as empty.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads the branches.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="get"/> is <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> Branches(string name, Func<T, IReadOnlyList<T>?> get) =>
        Add(new ListField<T, T>(Checked(name, get), isOptional: true, get, shape));

    /// <summary>Something with fields, reached as <c>{{contact.name}}</c> or in a section; <c>null</c> is refused.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads what has the fields.</param>
    /// <param name="fields">Declares their names.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="get"/> or <paramref name="fields"/> is
    /// <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> Object<TInner>(string name, Func<T, TInner?> get, Action<TemplateSchemaBuilder<TInner>> fields) =>
        Add(new ObjectField<T, TInner>(Checked(name, get), isOptional: false, get, TemplateSchemaBuilder<TInner>.Build(fields)));

    /// <summary>Something with fields that may be <c>null</c>; its fields can be printed only inside its own section.</summary>
    /// <param name="name">The name in templates; no white space, no dot.</param>
    /// <param name="get">Reads what has the fields.</param>
    /// <param name="fields">Declares their names.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="get"/> or <paramref name="fields"/> is
    /// <c>null</c>.</exception>
    public TemplateSchemaBuilder<T> OptionalObject<TInner>(string name, Func<T, TInner?> get, Action<TemplateSchemaBuilder<TInner>> fields) =>
        Add(new ObjectField<T, TInner>(Checked(name, get), isOptional: true, get, TemplateSchemaBuilder<TInner>.Build(fields)));

    internal static Shape<T> Build(Action<TemplateSchemaBuilder<T>> declare)
    {
        ArgumentNullException.ThrowIfNull(declare);
        var builder = new TemplateSchemaBuilder<T>();
        declare(builder);
        builder.shape.Freeze();
        return builder.shape;
    }

    private TemplateSchemaBuilder<T> Add(Field<T> field)
    {
        shape.Add(field);
        return this;
    }

    private static string Checked(string name, Delegate get, object pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Checked(name, get);
    }

    private static string Checked(string name, Delegate get)
    {
        ArgumentNullException.ThrowIfNull(get);
        return Checked(name);
    }

    private static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name is not "." && name.Any(c => c == '.' || char.IsWhiteSpace(c)))
            throw new ArgumentException($"The name {name} holds a dot or white space.", nameof(name));
        return name;
    }
}
