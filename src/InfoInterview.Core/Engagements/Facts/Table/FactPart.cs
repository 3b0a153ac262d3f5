namespace InfoInterview.Engagements;

/// <summary>One part of a kind of fact, such as the day that an answer names. Two are equal when they are the same object.</summary>
public sealed class FactPart
{
    private readonly Func<Fact, object?> get;
    private readonly Func<Fact, object, Fact> set;

    internal FactPart(string name, FactPartShape shape, Func<Fact, object?> get, Func<Fact, object, Fact> set)
    {
        Name = name;
        Shape = shape;
        this.get = get;
        this.set = set;
    }

    /// <summary>The name in files: a promise that never changes.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public FactPartShape Shape { get; }

    /// <summary>Whether a fact of the kind is none without it.</summary>
    public bool IsNeeded { get; internal init; }

    /// <summary>The version of the format that first knew it, from 1.</summary>
    public int Since { get; internal init; } = 2;

    /// <summary>The words that it may hold; empty where it holds no word.</summary>
    public ValueList<string> Vocabulary { get; internal init; } = [];

    /// <summary>The words of <see cref="Vocabulary"/> that the first version knew; <c>null</c> for all of them.</summary>
    internal ValueList<string>? FirstWords { get; init; }

    /// <summary>What a fact says here.</summary>
    /// <param name="fact">A fact of the kind that the part belongs to.</param>
    /// <returns>The value, of the type that <see cref="Shape"/> tells; <c>null</c> when nothing is said, which an empty list and a
    /// "no" are as well.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <c>null</c>.</exception>
    public object? ValueIn(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return get(fact);
    }

    /// <summary>The version of the format that first knew such a value here.</summary>
    /// <param name="value">A value of the part.</param>
    /// <returns><see cref="Since"/>, or a later version for a word that came later.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public int VersionOf(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is string word && FirstWords is { } first && !first.Contains(word) ? Math.Max(Since, 2) : Since;
    }

    /// <summary>The fact with another value here.</summary>
    /// <param name="fact">A fact of the kind that the part belongs to.</param>
    /// <param name="value">A value of the type that <see cref="Shape"/> tells.</param>
    /// <returns>The fact that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> or <paramref name="value"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The value is a word or an id that cannot stand here.</exception>
    /// <exception cref="InvalidCastException">The value is of another type, or the fact of another kind.</exception>
    public Fact With(Fact fact, object value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(value);
        return set(fact, value);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
