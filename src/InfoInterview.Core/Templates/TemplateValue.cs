using System.Collections.Immutable;

namespace InfoInterview.Templates;

/// <summary>
/// Data for the lenient binder, whose names are looked up while rendering: a text, a flag, a list, something with fields, or nothing.
/// Equal by content.
/// </summary>
public abstract record TemplateValue
{
    private TemplateValue()
    {
    }

    /// <summary>A text.</summary>
    /// <param name="text">The text; printed into HTML, its special characters become references.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    public static TemplateValue Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Text { Value = text };
    }

    /// <summary>A flag.</summary>
    /// <param name="flag">Whether its section is shown.</param>
    /// <returns>The value.</returns>
    public static TemplateValue Of(bool flag) => new Flag { Value = flag };

    /// <summary>A number or another value, written in the invariant culture.</summary>
    /// <param name="value">The number or value; written here, once.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public static TemplateValue Of(IFormattable value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Text { Value = value.ToString(null, CultureInfo.InvariantCulture) };
    }

    /// <summary>A list.</summary>
    /// <param name="items">The elements, in their order.</param>
    /// <returns>The value.</returns>
    public static TemplateValue Of(params ReadOnlySpan<TemplateValue> items) => new Items { Values = ValueList.Create(items) };

    /// <summary>Something with fields; of two fields with one name the last counts.</summary>
    /// <param name="fields">Names and their values.</param>
    /// <returns>The value.</returns>
    public static TemplateValue Of(params ReadOnlySpan<(string Name, TemplateValue Value)> fields)
    {
        var result = new Fields();
        foreach (var (name, value) in fields) result = result.With(name, value);
        return result;
    }

    /// <summary>A text; empty counts as absent in a section.</summary>
    public sealed record Text : TemplateValue
    {
        /// <summary>The text.</summary>
        public required string Value { get; init; }
    }

    /// <summary>A flag; prints nothing.</summary>
    public sealed record Flag : TemplateValue
    {
        /// <summary>Whether a section on it is shown.</summary>
        public required bool Value { get; init; }
    }

    /// <summary>A list; a section on it is shown once for each element.</summary>
    public sealed record Items : TemplateValue
    {
        /// <summary>The elements.</summary>
        public required ValueList<TemplateValue> Values { get; init; }
    }

    /// <summary>What is there in name only; counts as absent.</summary>
    public sealed record Nothing : TemplateValue;

    /// <summary>Something with fields.</summary>
    public sealed record Fields : TemplateValue
    {
        private readonly ImmutableSortedDictionary<string, TemplateValue> values =
            ImmutableSortedDictionary.Create<string, TemplateValue>(StringComparer.Ordinal);

        /// <summary>Without a field.</summary>
        public Fields()
        {
        }

        private Fields(ImmutableSortedDictionary<string, TemplateValue> values) => this.values = values;

        /// <summary>All of them, by their names.</summary>
        internal ImmutableSortedDictionary<string, TemplateValue> Values => values;

        /// <summary>The same and one more field; one of the same name is replaced.</summary>
        /// <param name="name">The name in templates.</param>
        /// <param name="value">What it stands for.</param>
        /// <returns>The larger value; this one stays as it is.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="value"/> is <c>null</c>.</exception>
        public Fields With(string name, TemplateValue value)
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentNullException.ThrowIfNull(value);
            return new(values.SetItem(name, value));
        }

        /// <summary>The value of a field; <c>null</c> when there is none of that name.</summary>
        /// <param name="name">The name; letter case counts.</param>
        /// <returns>The value as it was given.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="name"/> is <c>null</c>.</exception>
        public TemplateValue? Find(string name)
        {
            ArgumentNullException.ThrowIfNull(name);
            return values.GetValueOrDefault(name);
        }

        /// <inheritdoc/>
        public bool Equals(Fields? other) => other is not null && values.SequenceEqual(other.values);

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var (name, value) in values)
            {
                hash.Add(name, StringComparer.Ordinal);
                hash.Add(value);
            }

            return hash.ToHashCode();
        }
    }
}
