using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using InfoInterview.Json.Values;

namespace InfoInterview.Json;

/// <summary>Goes through the parts of one object, each name once.</summary>
internal sealed class PartReader
{
    private readonly JsonReading reading;
    private readonly List<string> seen = [];
    private readonly int before;
    private string? blamed;
    private JsonElement.ObjectEnumerator all;

    public PartReader(JsonReading reading, JsonElement element)
    {
        this.reading = reading;
        before = reading.Count;
        all = element.EnumerateObject();
    }

    public string Name { get; private set; } = "";

    public bool IsNull => all.Current.Value.ValueKind == JsonValueKind.Null;

    public bool HasFailed => reading.Count > before || reading.IsFull;

    /// <summary>The value of a name, without saying anything where it is not there.</summary>
    public static bool TryFind(JsonElement element, string name, out JsonElement value)
    {
        try
        {
            return element.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in another name, which is told when that is read.
            value = default;
            return false;
        }
    }

    /// <summary>Whether the exception says that a value is out of its bounds.</summary>
    public static bool IsRefusal(Exception exception) => exception is ArgumentException or FormatException or OverflowException;

    /// <summary>Goes on to the next name; one that stands twice or is no text is said and passed over.</summary>
    public bool Next()
    {
        while (!reading.IsFull && all.MoveNext())
        {
            if (NameOf(all.Current) is not { } name) continue;
            Name = name;
            if (!seen.Contains(name, StringComparer.Ordinal))
            {
                seen.Add(name);
                return true;
            }

            reading.Say(name, "This name stands twice.");
        }

        return false;
    }

    public bool Value<T>(JsonForm<T> form, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        reading.Enter(Name);
        var isRead = reading.IsThere(all.Current.Value) && form.TryRead(reading, all.Current.Value, out value);
        reading.Leave();
        return isRead;
    }

    public bool Maybe<T>(JsonForm<T> form, out T? value)
        where T : class
    {
        value = null;
        return all.Current.Value.ValueKind == JsonValueKind.Null || Value(form, out value);
    }

    public bool MaybeValue<T>(JsonForm<T> form, out T? value)
        where T : struct
    {
        value = null;
        if (all.Current.Value.ValueKind == JsonValueKind.Null) return true;
        if (!Value(form, out T read)) return false;
        value = read;
        return true;
    }

    public void IsKind(string kind)
    {
        if (Value(TextForm.Instance, out var told) && !string.Equals(told, kind, StringComparison.Ordinal)) reading.Say("kind", $"'{told}' is not {kind}.");
    }

    /// <summary>Whether what stands here is text wherever it looks like it, without asking what it means.</summary>
    public bool IsText()
    {
        reading.Enter(Name);
        var isText = reading.HoldsText(all.Current.Value);
        reading.Leave();
        return isText;
    }

    public bool HasTold(string name) => seen.Contains(name, StringComparer.Ordinal);

    public bool Unknown() => reading.Say(Name, "This name is not known here.");

    /// <summary>Says what is wrong with a part; always <c>false</c>.</summary>
    public bool Say(string name, string message) => reading.Say(name, message);

    public void Needs(string name)
    {
        if (!seen.Contains(name, StringComparer.Ordinal)) reading.Say(name, JsonReading.IsMissing);
    }

    /// <summary>Which part it was if the next step refuses.</summary>
    public void Blame(string name) => blamed = name;

    /// <summary>Says what a type told against its parts.</summary>
    public bool Refused(Exception exception)
    {
        var message = exception.Message.Split(" (Parameter", 2)[0].ReplaceLineEndings(" ");
        return blamed is null ? reading.Say(message) : reading.Say(blamed, message);
    }

    private string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            reading.Say(HalfCharacters.Message);
            return null;
        }
    }
}
