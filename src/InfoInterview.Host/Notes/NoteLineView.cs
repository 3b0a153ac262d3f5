using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Host.Notes;

/// <summary>A line of a note with what stands beside it.</summary>
internal sealed record NoteLineView
{
    public required NoteLine Line { get; init; }

    /// <summary>The words, with those marked that a find is about.</summary>
    public required IReadOnlyList<MarkedPiece> Pieces { get; init; }

    /// <summary>What the seeker has confirmed here.</summary>
    public required IReadOnlyList<NoteMark> Marks { get; init; }

    /// <summary>The themes that may fit, the likeliest first.</summary>
    public required ValueList<ThemeProposal> Themes { get; init; }

    /// <summary>Skills, names, resources, views and tasks that were found and not decided on.</summary>
    public required IReadOnlyList<NoteFind> Finds { get; init; }

    /// <summary>What was made of it already: what there is to do.</summary>
    public required IReadOnlyList<string> Tasks { get; init; }

    public TextSpan Span => Line.Span;

    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"line-{Span.Start}");
}
