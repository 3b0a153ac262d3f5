using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Notes;

namespace InfoInterview.Interchange.Notes.Documents;

/// <summary>Between notes with their themes and the document of them all.</summary>
internal static class NotebookMapper
{
    public static NotebookDocument ToDocument(Notebook notebook) => new()
    {
        Version = NotebookJson.Version,
        Themes = [.. notebook.Themes.Select(ThemeMapper.ToDocument)],
        Notes = [.. notebook.Notes.Select(note => NoteMapper.ToDocument(note))],
    };

    public static Notebook? FromDocument(DocumentReader reader, string path, NotebookDocument? document)
    {
        if (!reader.Has(path, document) || document is null || !IsOurVersion(reader, path, document)) return null;
        reader.NothingUnknown(path, document);
        var themes = Once($"{path}.themes", reader, document.Themes, ThemeMapper.FromDocument, theme => theme.Id.Value);
        var notes = Once($"{path}.notes", reader, document.Notes, NoteMapper.FromDocument, note => note.Id.Value);
        if (!reader.HasProblems) NoneWithinItself(reader, $"{path}.themes", themes);
        return reader.HasProblems ? null : new Notebook { Themes = themes, Notes = notes };
    }

    private static bool IsOurVersion(DocumentReader reader, string path, NotebookDocument document)
    {
        if (!reader.Has($"{path}.version", document.Version)) return false;
        if (document.Version == NotebookJson.Version) return true;
        reader.Say($"{path}.version", string.Create(CultureInfo.InvariantCulture, $"Version {document.Version} is not known; version {NotebookJson.Version} is."));
        return false;
    }

    /// <summary>The items of a list, each id of which may stand once.</summary>
    private static ValueList<T> Once<TDocument, T>(string path, DocumentReader reader, List<TDocument?>? documents, Func<DocumentReader, string, TDocument, T?> read, Func<T, Guid> idOf)
        where TDocument : class
        where T : class
    {
        var seen = new HashSet<Guid>();
        return reader.Items(path, documents, (_, place, document) =>
        {
            var item = read(reader, place, document);
            if (item is not null && !seen.Add(idOf(item))) reader.Say($"{place}.id", "This id stands twice.");
            return item;
        });
    }

    private static void NoneWithinItself(DocumentReader reader, string path, ValueList<Theme> themes)
    {
        var byId = themes.Select((theme, place) => (theme, place)).ToDictionary(entry => entry.theme.Id, entry => (entry.theme.Parent, entry.place));
        var walks = new Dictionary<ThemeId, int>();
        for (var walk = 0; walk < themes.Count; walk++)
        {
            // Each theme is passed once: a walk that meets a theme of its own is a circle, and one that meets another's has nothing left
            // to find.
            ThemeId? at = themes[walk].Id;
            while (at is { } id && byId.TryGetValue(id, out var entry) && walks.TryAdd(id, walk)) at = entry.Parent;
            if (at is { } met && byId.TryGetValue(met, out var place) && walks[met] == walk)
            {
                reader.Say(string.Create(CultureInfo.InvariantCulture, $"{path}[{place.place}].parent"), "This theme would be a part of itself.");
            }
        }
    }
}
