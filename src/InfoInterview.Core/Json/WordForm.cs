using System.Collections.Frozen;
using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>The form of an enum: the word of the value, or an array of words where several may hold together.</summary>
internal sealed class WordForm<T> : JsonForm<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> values;
    private readonly (T Value, string Word)[] pairs;
    private readonly bool isSet;
    private readonly string list;

    public WordForm(bool isSet, (T Value, string Word)[] pairs)
    {
        (this.isSet, this.pairs) = (isSet, pairs);
        values = pairs.ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
        list = string.Join(", ", pairs.Select(pair => pair.Word));
    }

    public override bool TryRead(JsonReading reading, JsonElement element, out T value)
    {
        value = default;
        if (!isSet) return TryWord(reading, element, out value);
        if (element.ValueKind != JsonValueKind.Array) return reading.Say(JsonReading.IsOtherKind);
        var place = 0;
        var all = 0L;
        var isWhole = true;
        foreach (var one in element.EnumerateArray())
        {
            reading.Enter(place++);
            isWhole &= TryWord(reading, one, out var word);
            all |= Convert.ToInt64(word, CultureInfo.InvariantCulture);
            reading.Leave();
        }

        value = (T)Enum.ToObject(typeof(T), all);
        return isWhole;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        if (!isSet)
        {
            writer.WriteStringValue(WordOf(value));
            return;
        }

        writer.WriteStartArray();
        foreach (var (one, word) in pairs)
        {
            if (value.HasFlag(one)) writer.WriteStringValue(word);
        }

        writer.WriteEndArray();
    }

    /// <exception cref="JsonException">The value has no word.</exception>
    public string WordOf(T value)
    {
        foreach (var (one, word) in pairs)
        {
            if (EqualityComparer<T>.Default.Equals(one, value)) return word;
        }

        throw new JsonException($"{value} is not one of {list}.");
    }

    private bool TryWord(JsonReading reading, JsonElement element, out T value)
    {
        value = default;
        return reading.TryText(element, out var word) && (values.TryGetValue(word, out value) || reading.Say($"'{word}' is not one of {list}."));
    }
}
