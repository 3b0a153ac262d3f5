using System.Diagnostics.CodeAnalysis;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interchange.Notes.Documents;
using InfoInterview.Notes;

namespace InfoInterview.Interchange.Notes;

/// <summary>A theme as JSON text; what is not known is left out, and what is written reads back equal.</summary>
public static class ThemeJson
{
    /// <summary>The theme as one line of JSON.</summary>
    /// <param name="theme">The theme.</param>
    /// <returns>The text, which <see cref="Read"/> reads back to an equal theme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="theme"/> is <c>null</c>.</exception>
    public static string Write(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return JsonText.Write(ThemeMapper.ToDocument(theme), NotebookContext.OneLine.ThemeDocument);
    }

    /// <summary>Reads a theme.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The theme.</returns>
    /// <exception cref="JsonFormatException">The text is no such theme; the exception lists what is wrong and where.</exception>
    public static Theme Read(string json) => TryRead(json, out var theme, out var problems) ? theme : throw new JsonFormatException(problems);

    /// <summary>Reads a theme, or tells everything that is wrong and where.</summary>
    /// <param name="json">What <see cref="Write"/> wrote; <c>null</c> is a problem like any other.</param>
    /// <param name="theme">The theme; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem with its place; empty exactly when there is a theme.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out Theme? theme, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, NotebookContext.OneLine.ThemeDocument, ThemeMapper.FromDocument, out theme, out problems);
}
