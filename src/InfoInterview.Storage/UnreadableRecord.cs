using InfoInterview.People;

namespace InfoInterview.Storage;

/// <summary>A record that cannot be read any more, as it stands. Equal when all parts are equal.</summary>
public sealed record UnreadableRecord
{
    /// <summary>What it is.</summary>
    public required UnreadableKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whom it is about; <c>null</c> for nobody among the contacts.</summary>
    public required ContactId? Contact { get; init; }

    /// <summary>How often it was written; erasing it names this.</summary>
    public required long Version { get; init; }

    /// <summary>What stands there.</summary>
    public required string Text { get; init; }
}
