using InfoInterview.Host.Inputs;
using InfoInterview.Notes;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>A theme as the API shows it.</summary>
internal sealed record ThemeAnswer
{
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    public required string Name { get; init; }

    /// <summary>The theme of which it is a part; <c>null</c> when of none.</summary>
    public Guid? Parent { get; init; }

    /// <summary>What it is about, such as <c>requiredSkills</c>; <c>null</c> when not said.</summary>
    public string? Category { get; init; }

    /// <summary>How many lines bear it; <c>null</c> after a write.</summary>
    public int? Lines { get; init; }

    public static ThemeAnswer Of(Stored<Theme> stored, int? lines) => new()
    {
        Id = stored.Value.Id.Value,
        Version = stored.Version,
        Name = stored.Value.Name,
        Parent = stored.Value.Parent?.Value,
        Category = stored.Value.Category is { } category ? Words.Of(category) : null,
        Lines = lines,
    };
}
