using NodaTime;

namespace InfoInterview.Interchange.Notes;

/// <summary>What one person said without being interrupted. Equal when all parts are equal.</summary>
public sealed record TranscriptLine
{
    /// <summary>Who said it, as the file names them; <c>null</c> where it does not.</summary>
    public required string? Speaker { get; init; }

    /// <summary>How long after the beginning of the recording; <c>null</c> where the file does not say.</summary>
    public required Duration? At { get; init; }

    /// <summary>What was said, on one line.</summary>
    public required string Text { get; init; }
}
