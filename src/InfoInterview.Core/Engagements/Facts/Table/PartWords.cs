using System.Collections.Frozen;

namespace InfoInterview.Engagements;

/// <summary>The words by which files know the values of an enum: its names, beginning in lower case.</summary>
internal static class PartWords<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>().ToFrozenDictionary(Word, value => value, StringComparer.Ordinal);
    private static readonly FrozenDictionary<T, string> Names = Values.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static ValueList<string> All { get; } = Enum.GetValues<T>().Select(Word).ToValueList();

    public static string Of(T value) => Names.TryGetValue(value, out var word) ? word : value.ToString();

    public static T Read(string word) =>
        Values.TryGetValue(word, out var value) ? value : throw new ArgumentException($"'{word}' is not one of {string.Join(", ", All)}.", nameof(word));

    private static string Word(T value)
    {
        var name = value.ToString();
        return string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
    }
}
