using System.Collections.Frozen;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>The words by which JSON knows the values of an enum: written out, so that a renamed member changes no file.</summary>
internal sealed class Words<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> values;
    private readonly FrozenDictionary<T, string> words;

    public Words(params (T Value, string Word)[] pairs)
    {
        values = pairs.ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
        words = pairs.ToFrozenDictionary(pair => pair.Value, pair => pair.Word);
        List = string.Join(", ", pairs.Select(pair => pair.Word));
    }

    /// <summary>All words, for a message.</summary>
    public string List { get; }

    public bool TryRead(string text, out T value) => values.TryGetValue(text, out value);

    public string this[T value] => words[value];
}
