using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Notes;

namespace InfoInterview.Interchange.Notes.Documents;

/// <summary>Between a theme and its document.</summary>
internal static class ThemeMapper
{
    public static ThemeDocument ToDocument(Theme theme) => new()
    {
        Id = theme.Id.ToString(),
        Name = theme.Name,
        Parent = theme.Parent?.ToString(),
        Category = theme.Category is { } category ? NoteWords.Categories[category] : null,
        Questions = theme.QuestionTheme is { } questions ? NoteWords.Questions[questions] : null,
    };

    public static Theme? FromDocument(DocumentReader reader, string path, ThemeDocument? document)
    {
        if (!reader.Has(path, document) || document is null) return null;
        reader.NothingUnknown(path, document);
        var isWhole = reader.Has($"{path}.id", document.Id) & reader.Has($"{path}.name", document.Name);
        var id = new ThemeId(reader.Id($"{path}.id", document.Id));
        var parent = document.Parent is null ? (ThemeId?)null : new ThemeId(reader.Id($"{path}.parent", document.Parent));
        var category = reader.Word($"{path}.category", document.Category, NoteWords.Categories);
        var questions = reader.Word($"{path}.questions", document.Questions, NoteWords.Questions);
        return !isWhole ? null : new Theme { Id = id, Name = document.Name!, Parent = parent, Category = category, QuestionTheme = questions };
    }
}
