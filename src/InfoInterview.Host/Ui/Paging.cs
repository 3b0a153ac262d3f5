using InfoInterview.Host.Inputs;

namespace InfoInterview.Host.Ui;

/// <summary>Which part of a long list a page shows.</summary>
internal sealed record Paging
{
    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    public required int Total { get; init; }

    /// <summary>The address without the page, such as <c>/contacts?q=ruth</c>.</summary>
    public required string Address { get; init; }

    /// <summary>What the page number is called in the address.</summary>
    public string Name { get; init; } = "page";

    public string Anchor { get; init; } = "";

    public int Last => Math.Max(1, (Total + InputLimits.PageSize - 1) / InputLimits.PageSize);

    public static int SkipFor(int page) => (Clamp(page) - 1) * InputLimits.PageSize;

    public string To(int page) =>
        string.Create(CultureInfo.InvariantCulture,
        $"{Address}{(Address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Name}={page}{Anchor}");

    /// <summary>A page number that can be reckoned with, whatever was asked for.</summary>
    public static int Clamp(int page) => Math.Clamp(page, 1, 1_000_000);
}
