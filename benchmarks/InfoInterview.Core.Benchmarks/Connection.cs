namespace InfoInterview.Benchmarks;

/// <summary>A row of LinkedIn's Connections.csv as a class map fills it.</summary>
internal sealed class Connection
{
    public string? First { get; set; }

    public string? Last { get; set; }

    public string? Profile { get; set; }

    public string? Email { get; set; }

    public string? Company { get; set; }

    public string? Position { get; set; }

    public DateOnly? ConnectedOn { get; set; }
}
