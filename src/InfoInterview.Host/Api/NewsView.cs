using InfoInterview.Host.Imports;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>News that an import told and nobody has looked at.</summary>
internal sealed record NewsView
{
    public required Guid Import { get; init; }

    public required Guid Contact { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>As one would congratulate on it.</summary>
    public required string Words { get; init; }

    public static NewsView Of(ImportNews news) => new()
    {
        Import = news.Import.Value,
        Contact = news.Contact.Value,
        Name = news.Name,
        Changes = [.. news.Changes.Select(ImportText.Of)],
        Words = ImportText.Of(news.Changes),
    };
}
