using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>The form of closed alternatives: an object whose <c>kind</c> tells which one it is.</summary>
internal abstract class UnionForm<T> : JsonForm<T>
    where T : class
{
    private const string KindName = "kind";

    /// <summary>All kinds, for a message.</summary>
    protected abstract string Kinds { get; }

    public sealed override bool TryRead(JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (!reading.IsObject(element)) return false;
        if (!PartReader.TryFind(element, KindName, out var kind)) return reading.Say(KindName, JsonReading.IsMissing);
        reading.Enter(KindName);
        var isText = reading.TryText(kind, out var name);
        reading.Leave();
        if (!isText) return false;
        return TryReadCase(name!, reading, element, out value) ?? TryReadOther(name!, reading, element, out value);
    }

    /// <summary>Reads the alternative of a kind; <c>null</c> where there is no such kind.</summary>
    protected abstract bool? TryReadCase(string kind, JsonReading reading, JsonElement element, out T? value);

    /// <summary>What to do with a kind that is not known.</summary>
    protected virtual bool TryReadOther(string kind, JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        return reading.Say(KindName, $"'{kind}' is not one of {Kinds}.");
    }
}
