using System.Collections.Immutable;

namespace InfoInterview.Templates;

/// <summary>
/// The texts that a template may include by name, such as a signature. Immutable; equal when the same names stand for the same texts.
/// </summary>
public sealed class TemplatePartials : IEquatable<TemplatePartials>
{
    private readonly ImmutableSortedDictionary<string, string> texts;

    private TemplatePartials(ImmutableSortedDictionary<string, string> texts) => this.texts = texts;

    /// <summary>No partial.</summary>
    public static TemplatePartials None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The names, in ordinal order.</summary>
    public IEnumerable<string> Names => texts.Keys;

    /// <summary>The same partials and one more; one of the same name is replaced.</summary>
    /// <param name="name">The name by which <c>{{&gt;name}}</c> calls it; letter case counts.</param>
    /// <param name="text">Its text, which is compiled with the template that calls it.</param>
    /// <returns>The larger set; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public TemplatePartials With(string name, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        return new(texts.SetItem(name, text));
    }

    /// <summary>The text of a partial; <c>null</c> when there is none of that name.</summary>
    /// <param name="name">The name; letter case counts.</param>
    /// <returns>The text as it was given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <c>null</c>.</exception>
    public string? Find(string name) => texts.GetValueOrDefault(name);

    /// <inheritdoc/>
    public bool Equals(TemplatePartials? other) => other is not null && texts.SequenceEqual(other.texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TemplatePartials);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (name, text) in texts)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
