using System.Diagnostics.CodeAnalysis;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interchange.Notes.Documents;
using InfoInterview.Notes;

namespace InfoInterview.Interchange.Notes;

/// <summary>
/// Notes and their themes as JSON text to hand out and take back, indented for people. Only what the <see cref="ConfidentialityGate"/>
/// released can be written: with <see cref="WayOut.OwnFile"/>, everything but what was told in confidence. What is written reads back
/// equal (G2.5).
/// </summary>
public static class NotebookJson
{
    /// <summary>The version that is written, and the only one that is read.</summary>
    public const int Version = 1;

    /// <summary>The notes and themes as indented JSON with <c>\n</c> between lines.</summary>
    /// <param name="notes">What may leave, as <see cref="ConfidentialityGate"/> let it out.</param>
    /// <returns>The text, which <see cref="Read"/> reads back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notes"/> is <c>null</c>.</exception>
    public static string Write(ReleasedNotes notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        return JsonText.Write(NotebookMapper.ToDocument(notes.Notebook), NotebookContext.Indented.NotebookDocument);
    }

    /// <summary>Reads notes and themes.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The notes and themes, without contacts.</returns>
    /// <exception cref="JsonFormatException">The text is no such notebook; the exception lists what is wrong and where.</exception>
    public static Notebook Read(string json) => TryRead(json, out var notebook, out var problems) ? notebook : throw new JsonFormatException(problems);

    /// <summary>
    /// Reads notes and themes, or tells everything that is wrong and where: an id that stands twice and a theme that is a part of itself,
    /// too. A text of at most <see cref="JsonLimits.MaxNotebookLength"/> characters is read.
    /// </summary>
    /// <param name="json">What <see cref="Write"/> wrote; <c>null</c> is a problem like any other.</param>
    /// <param name="notebook">The notes and themes; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem with its place; empty exactly when it was read.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out Notebook? notebook, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, NotebookContext.Indented.NotebookDocument, NotebookMapper.FromDocument, out notebook, out problems, JsonLimits.MaxNotebookLength);
}
