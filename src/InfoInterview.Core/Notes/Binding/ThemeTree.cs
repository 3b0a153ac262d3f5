namespace InfoInterview.Notes;

/// <summary>Which theme is part of which.</summary>
internal sealed class ThemeTree
{
    private readonly Dictionary<ThemeId, Theme> byId = [];

    public ThemeTree(ValueList<Theme> themes)
    {
        foreach (var theme in themes) byId[theme.Id] = theme;
    }

    public Theme? Find(ThemeId theme) => byId.GetValueOrDefault(theme);

    /// <summary>Whether a theme is the other or a part of it, at any depth; ends in a circle, too.</summary>
    public bool IsWithin(ThemeId theme, ThemeId whole)
    {
        foreach (var above in FromBelow(theme))
        {
            if (above.Id == whole) return true;
        }

        return false;
    }

    /// <summary>The theme and those above it, nearest first; none when it is not known. A circle is gone round once.</summary>
    public List<Theme> FromBelow(ThemeId theme)
    {
        var found = new List<Theme>();
        for (var at = Find(theme); at is not null; at = at.Parent is { } parent ? Find(parent) : null)
        {
            if (found.Contains(at)) break;
            found.Add(at);
        }

        return found;
    }
}
