namespace InfoInterview.Benchmarks;

/// <summary>The data of the mail that every contestant writes.</summary>
internal sealed class Letter
{
    public string Salutation { get; init; } = "Ms. Halvorsen";

    public string Name { get; init; } = "Dana Whitcomb";

    public string Status { get; init; } = "a senior in environmental engineering";

    public string School { get; init; } = "UW-Madison";

    public string Field { get; init; } = "wind-farm siting";

    public string Organization { get; init; } = "Northwind Siting";

    public string Admired { get; init; } = "your talk on permitting offshore sites at the Oslo forum";

    public string Topic { get; init; } = "how permitting teams and engineers work together";

    public int Minutes { get; init; } = 20;

    public string Weeks { get; init; } = "the first two weeks of March";

    public string? Phone { get; init; } = "+1 608 555 0142";

    public string? Profile { get; init; } = "https://profiles.example/dana-whitcomb";

    public IReadOnlyList<Point> Points { get; init; } =
    [
        new() { Text = "what a first year on a siting team looks like" },
        new() { Text = "which courses turned out to matter" },
        new() { Text = "how you moved from consulting to development" },
    ];
}

/// <summary>A point of the list.</summary>
internal sealed class Point
{
    public required string Text { get; init; }
}
