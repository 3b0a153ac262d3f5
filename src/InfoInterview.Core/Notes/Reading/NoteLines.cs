using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>Finds the lines of a text, without their ends.</summary>
internal static class NoteLines
{
    /// <summary>The lines that have something on them, in order, without the blanks around it.</summary>
    public static List<TextSpan> Of(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2028');
            var end = length < 0 ? text.Length : start + length;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first])) first++;
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            if (last > first) lines.Add(new TextSpan(first, last - first));
            start = end + 1;
        }

        return lines;
    }
}
