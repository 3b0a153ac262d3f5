using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Interviews.Documents;

/// <summary>Between lists and what stands for them in JSON; what is empty is left out.</summary>
internal static class Lists
{
    public static List<TDocument?>? Of<T, TDocument>(ValueList<T> values, Func<T, TDocument> toDocument)
        where TDocument : class => values.IsEmpty ? null : [.. values.Select(toDocument)];

    public static List<string?>? Of<T>(ValueList<T> values, Words<T> words)
        where T : struct, Enum => Of(values, value => words[value]);

    public static ValueList<T> Read<T>(DocumentReader reader, string path, List<string?>? texts, Words<T> words)
        where T : struct, Enum
    {
        var values = new List<T>();
        _ = reader.Items(path, texts, (_, place, text) =>
        {
            if (reader.Word(place, text, words) is { } value) values.Add(value);
            return text;
        });
        return values.ToValueList();
    }
}
