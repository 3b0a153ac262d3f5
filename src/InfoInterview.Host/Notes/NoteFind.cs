using InfoInterview.Notes;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Host.Notes;

/// <summary>Something that was found in a line, for the seeker to accept or to refuse: a mark, or something to do.</summary>
internal sealed record NoteFind
{
    public NoteMark? Mark { get; init; }

    public ProposedAction? Action { get; init; }

    /// <summary>What it says, such as "Skill: GIS".</summary>
    public required string Words { get; init; }

    /// <summary>The day that was read; <c>null</c> when none was.</summary>
    public LocalDate? Due { get; init; }

    public TextSpan Span => Mark?.Span ?? Action!.Span;

    /// <summary>Tells it from the others of the note, as long as the text stays.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{(Mark is null ? "Action" : Mark.GetType().Name)}-{Span.Start}-{Span.Length}-{Words}");
}
