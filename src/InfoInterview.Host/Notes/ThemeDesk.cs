using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Storage;

namespace InfoInterview.Host.Notes;

/// <summary>The seeker's themes: what they are called, where they belong, and which are one.</summary>
internal sealed class ThemeDesk(NotebookStore notebooks)
{
    /// <summary>All themes by name.</summary>
    public async Task<IReadOnlyList<Stored<Theme>>> ListAsync(CancellationToken ct) =>
        (await notebooks.ListThemesAsync(TheSeeker.Id, ct)).OrderBy(theme => theme.Value.Name, StringComparer.OrdinalIgnoreCase).ToList();

    /// <summary>How many lines bear each theme.</summary>
    public static IReadOnlyDictionary<ThemeId, int> LinesOf(Notebook notebook) =>
        notebook.Notes.SelectMany(note => note.Marks).OfType<NoteMark.Tag>().Where(tag => tag.State == MarkState.Confirmed)
            .GroupBy(tag => tag.Theme).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>Keeps a name and a place; <c>null</c> when there are problems.</summary>
    public async Task<KeepOutcome<Theme>?> SaveAsync(ThemeId id, string? name, ThemeId? parent, long version, InputProblems problems,
        CancellationToken ct)
    {
        var themes = await ListAsync(ct);
        var called = problems.Text("name", name, InputLimits.Line);
        if (called is null || id.Value == Guid.Empty) problems.Add("name", Spoken.Of("A theme needs a name."));
        else if (themes.Any(other => other.Value.Id != id && string.Equals(other.Value.Name, called, StringComparison.OrdinalIgnoreCase)))
            problems.Add("name", Spoken.Of($"There is a theme “{called}” already; merge the two instead."));
        if (problems.Any) return null;
        var known = themes.FirstOrDefault(theme => theme.Value.Id == id)?.Value ?? new Theme { Id = id, Name = called! };
        return await notebooks.SaveThemeAsync(TheSeeker.Id, known with { Name = called!, Parent = parent }, version, ct);
    }

    public Task<KeepOutcome<Theme>> DeleteAsync(ThemeId id, long version, CancellationToken ct) =>
        notebooks.DeleteThemeAsync(TheSeeker.Id, id, version, ct);

    /// <summary>Makes a theme a part of another one; <c>null</c> when one of the two is not there.</summary>
    public async Task<(KeepOutcome<Theme> Outcome, Theme Gone, Theme Stays)?> MergeAsync(ThemeId id, ThemeId into, long version,
        CancellationToken ct)
    {
        var themes = await ListAsync(ct);
        var (theme, stays) = (themes.FirstOrDefault(one => one.Value.Id == id), themes.FirstOrDefault(one => one.Value.Id == into));
        if (id == into || theme is null || stays is null) return null;
        return (await notebooks.MergeThemesAsync(TheSeeker.Id, theme with { Version = version }, stays, ct), theme.Value, stays.Value);
    }
}
