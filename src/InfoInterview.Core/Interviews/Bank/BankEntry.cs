using InfoInterview.Templates;

namespace InfoInterview.Interviews.Bank;

/// <summary>One question of a file as it stands there: its id, the settings above it, and its lines.</summary>
internal sealed class BankEntry
{
    public required string File { get; init; }

    /// <summary>The id with its place.</summary>
    public required SourceLine Id { get; init; }

    public required string Language { get; init; }

    /// <summary>
    /// The theme said last above it; <c>null</c> where none was, and then it words a question that is known from elsewhere.
    /// </summary>
    public required QuestionTheme? Theme { get; init; }

    public List<SourceLine> Lines { get; } = [];
}
