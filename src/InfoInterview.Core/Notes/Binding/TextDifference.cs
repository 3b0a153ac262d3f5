using System.Buffers;

namespace InfoInterview.Notes.Binding;

/// <summary>
/// Where each letter of a text stands in another version of it: lines that both have first, then the words of the lines between them.
/// Time grows with the lines and words that differ; what is too much to compare is taken to be changed.
/// </summary>
internal sealed class TextDifference
{
    private const int Gone = -1;

    /// <summary>More pairs of lines or words than this are not compared.</summary>
    private const long MostPairs = 2_000_000;

    private readonly string old;
    private readonly string text;
    private readonly int[] places;

    private TextDifference(string old, string text)
    {
        (this.old, this.text) = (old, text);
        places = new int[old.Length];
        Array.Fill(places, Gone);
        Align(new Stretch(0, old.Length), new Stretch(0, text.Length), byLines: true);
    }

    public static TextDifference Between(string old, string text) => new(old, text);

    /// <summary>Where a stretch stands by now when every letter of it is there, one behind the other; otherwise <c>null</c>.</summary>
    public int? PlaceOf(int start, int length)
    {
        var first = places[start];
        if (first == Gone) return null;
        for (var i = 1; i < length; i++)
        {
            if (places[start + i] != first + i) return null;
        }

        return first;
    }

    private void Align(Stretch before, Stretch after, bool byLines)
    {
        while (before.Count > 0 && after.Count > 0 && old[before.Start] == text[after.Start])
        {
            places[before.Start] = after.Start;
            (before, after) = (before with { Start = before.Start + 1 }, after with { Start = after.Start + 1 });
        }

        while (before.Count > 0 && after.Count > 0 && old[before.End - 1] == text[after.End - 1])
        {
            places[before.End - 1] = after.End - 1;
            (before, after) = (before with { End = before.End - 1 }, after with { End = after.End - 1 });
        }

        if (before.Count == 0 || after.Count == 0) return;
        var (left, right) = (Parts(old, before, byLines), Parts(text, after, byLines));
        if ((long)left.Count * right.Count > MostPairs) return;
        var (from, to) = (before.Start, after.Start);
        foreach (var (one, other) in Shared(left, right))
        {
            if (byLines) Align(new Stretch(from, left[one].Start), new Stretch(to, right[other].Start), byLines: false);
            for (var i = 0; i < left[one].Count; i++) places[left[one].Start + i] = right[other].Start + i;
            (from, to) = (left[one].End, right[other].End);
        }

        if (byLines) Align(new Stretch(from, before.End), new Stretch(to, after.End), byLines: false);
    }

    /// <summary>The longest row of parts that both have, as pairs of their places.</summary>
    private List<(int One, int Other)> Shared(List<Stretch> left, List<Stretch> right)
    {
        var width = right.Count + 1;
        var lengths = ArrayPool<int>.Shared.Rent((left.Count + 1) * width);
        Array.Clear(lengths, 0, (left.Count + 1) * width);
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var k = right.Count - 1; k >= 0; k--)
            {
                lengths[(i * width) + k] = IsSame(left[i], right[k])
                    ? lengths[((i + 1) * width) + k + 1] + 1
                    : Math.Max(lengths[((i + 1) * width) + k], lengths[(i * width) + k + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (var (i, k) = (0, 0); i < left.Count && k < right.Count;)
        {
            if (IsSame(left[i], right[k])) pairs.Add((i++, k++));
            else if (lengths[((i + 1) * width) + k] >= lengths[(i * width) + k + 1]) i++;
            else k++;
        }

        ArrayPool<int>.Shared.Return(lengths);
        return pairs;
    }

    private bool IsSame(Stretch one, Stretch other) =>
        one.Count == other.Count && old.AsSpan(one.Start, one.Count).SequenceEqual(text.AsSpan(other.Start, other.Count));

    /// <summary>Lines with their ends, or words and the single signs between them.</summary>
    private static List<Stretch> Parts(string text, Stretch within, bool byLines)
    {
        var parts = new List<Stretch>();
        for (var at = within.Start; at < within.End;)
        {
            var end = at + 1;
            if (byLines)
            {
                while (end < within.End && text[end - 1] != '\n') end++;
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                while (end < within.End && char.IsLetterOrDigit(text[end])) end++;
            }

            parts.Add(new Stretch(at, end));
            at = end;
        }

        return parts;
    }

    /// <summary>A part of a text, the end exclusive.</summary>
    private readonly record struct Stretch(int Start, int End)
    {
        public int Count => End - Start;
    }
}
