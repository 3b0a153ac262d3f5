using InfoInterview.Notes;

namespace InfoInterview.Host.Notes;

/// <summary>Tells a mark of a note from the others, across two views of a page.</summary>
internal static class MarkKey
{
    public static string Of(NoteMark mark) => string.Create(
        CultureInfo.InvariantCulture, $"{mark.GetType().Name}-{mark.Span.Start}-{mark.Span.Length}-{(mark is NoteMark.Tag tag ? tag.Theme.ToString() : NotesText.Of(mark, Nothing))}");

    private static readonly Dictionary<ThemeId, string> Nothing = [];
}
