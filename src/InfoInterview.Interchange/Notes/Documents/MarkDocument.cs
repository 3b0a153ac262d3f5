using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Notes.Documents;

internal sealed class MarkDocument : Document
{
    /// <summary>The version that is needed to understand the mark; left out for the first.</summary>
    public int? Version { get; set; }

    public string? Kind { get; set; }

    public int? Start { get; set; }

    public int? Length { get; set; }

    public string? Voice { get; set; }

    public string? State { get; set; }

    public string? Theme { get; set; }

    public string? Name { get; set; }

    public string? Topic { get; set; }

    public string? Position { get; set; }

    public string? Wording { get; set; }

    public string? About { get; set; }

    public string? Effect { get; set; }

    public string? Words { get; set; }

    public string? Level { get; set; }

    /// <summary>Every part that only some kinds have, with its name.</summary>
    public IEnumerable<(string Name, string? Value)> Parts()
    {
        yield return ("theme", Theme);
        yield return ("name", Name);
        yield return ("topic", Topic);
        yield return ("position", Position);
        yield return ("wording", Wording);
        yield return ("about", About);
        yield return ("effect", Effect);
        yield return ("words", Words);
        yield return ("level", Level);
    }
}
