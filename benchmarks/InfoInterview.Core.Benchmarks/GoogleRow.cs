namespace InfoInterview.Benchmarks;

/// <summary>A row of Google's contacts.csv as a class map fills it.</summary>
internal sealed class GoogleRow
{
    public string? First { get; set; }

    public string? Middle { get; set; }

    public string? Last { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    public string? Organization { get; set; }

    public string? Title { get; set; }

    public string? Email { get; set; }

    public string? OtherEmail { get; set; }

    public string? Phone { get; set; }

    public string? Website { get; set; }
}
