using System.Buffers;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// Gives the same string for the same text, as far as it remembers: employers, roles and names come again and again. Each text has two
/// places where it can be; who was not asked for the longest has to leave, so that memory is bounded whatever the file holds.
/// </summary>
internal sealed class TextPool : IDisposable
{
    private const int Places = 4_096;
    private const int LongestKept = 64;

    private string?[] kept = ArrayPool<string?>.Shared.Rent(Places);

    /// <summary>The text as a string; <c>null</c> where it is empty.</summary>
    public string? Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        if (text.Length > LongestKept) return text.ToString();
        var place = string.GetHashCode(text, StringComparison.Ordinal) & (Places - 2);
        ref var first = ref kept[place];
        if (text.SequenceEqual(first)) return first;
        ref var second = ref kept[place + 1];
        var found = text.SequenceEqual(second) ? second : text.ToString();
        (first, second) = (found, first);
        return found;
    }

    public void Dispose()
    {
        if (kept.Length > 0) ArrayPool<string?>.Shared.Return(kept, clearArray: true);
        kept = [];
    }
}
