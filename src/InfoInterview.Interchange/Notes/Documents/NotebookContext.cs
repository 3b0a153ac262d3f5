using System.Text.Json.Serialization;
using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Notes.Documents;

/// <summary>The JSON code of the documents of notes, written by the compiler.</summary>
[JsonSerializable(typeof(NoteDocument))]
[JsonSerializable(typeof(MarkDocument))]
[JsonSerializable(typeof(ThemeDocument))]
[JsonSerializable(typeof(NotebookDocument))]
internal sealed partial class NotebookContext : JsonSerializerContext
{
    public static NotebookContext OneLine { get; } = new(JsonText.Options(indented: false));

    public static NotebookContext Indented { get; } = new(JsonText.Options(indented: true));
}
