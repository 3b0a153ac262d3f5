namespace InfoInterview.Notes.Synthesizing;

/// <summary>The counts of all themes; what is said of a sub-theme is added to those above it.</summary>
internal sealed class ThemeCounts
{
    private readonly Dictionary<ThemeId, ThemeCount> counts = [];
    private readonly Dictionary<ThemeId, ThemeCount[]> fromBelow = [];

    public ThemeCounts(ValueList<Theme> themes)
    {
        var tree = new ThemeTree(themes);
        foreach (var theme in themes) counts[theme.Id] = new ThemeCount(theme);
        foreach (var id in counts.Keys) fromBelow[id] = [.. tree.FromBelow(id).Select(above => counts[above.Id])];
    }

    /// <summary>How many stretches speak of any theme in the contact's own words.</summary>
    public int Mentions { get; set; }

    public ThemeCount? Find(ThemeId theme) => counts.GetValueOrDefault(theme);

    public void Add(ThemeId theme, NumberedEvidence spoken)
    {
        foreach (var count in fromBelow[theme]) count.Add(spoken);
    }

    public ValueList<ThemeSummary> Summaries(Roster roster, Months months, int representatives) => counts.Values
        .Select(count => count.Summary(roster, months, Mentions, representatives))
        .OrderByDescending(summary => summary.Said.People)
        .ThenByDescending(summary => summary.Said.Mentions)
        .ThenBy(summary => summary.Theme.Name, StringComparer.Ordinal)
        .ThenBy(summary => summary.Theme.Id.Value)
        .ToValueList();
}
