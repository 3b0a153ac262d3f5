namespace InfoInterview.Interchange.Calendars.Lines;

/// <summary>What stands between <c>BEGIN</c> and <c>END</c>.</summary>
internal sealed class Component(string name, int line, Component? parent)
{
    /// <summary>The name in capitals.</summary>
    public string Name => name;

    /// <summary>The line of its <c>BEGIN</c>.</summary>
    public int Line => line;

    public Component? Parent => parent;

    public List<ContentLine> Lines { get; } = [];

    public List<Component> Parts { get; } = [];

    public ContentLine? First(string property)
    {
        foreach (var candidate in Lines)
        {
            if (string.Equals(candidate.Name, property, StringComparison.Ordinal)) return candidate;
        }

        return null;
    }

    public IEnumerable<ContentLine> All(string property) => Lines.Where(candidate => string.Equals(candidate.Name, property, StringComparison.Ordinal));

    public bool Has(string property) => First(property) is not null;
}
