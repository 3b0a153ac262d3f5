using InfoInterview.Interviews;
using InfoInterview.Notes.Synthesizing;

namespace InfoInterview.Notes;

/// <summary>
/// A question for the next talk that the notes leave open. It names nobody. Equal when all parts are equal (G4.4, G6.4).
/// </summary>
public sealed record QuestionToAsk
{
    /// <summary>The topic, goal or theme, or the question as it was noted.</summary>
    public required string About { get; init; }

    /// <summary>The question, ready to be asked; one that was noted is as it was noted.</summary>
    public required string Words { get; init; }

    /// <summary>Why it is worth asking.</summary>
    public required QuestionOrigin Origin { get; init; }

    /// <summary>The kind of question.</summary>
    public required QuestionTheme Theme { get; init; }

    /// <summary>
    /// The question as one of a bank, for the planner of questions; what would be a field of a template is taken as plain text.
    /// </summary>
    /// <returns>The question; the same each time, by its <see cref="Origin"/> and what it is about.</returns>
    public Question ToQuestion() => new()
    {
        Id = $"notes.{QuestionWords.Slug(Origin.ToString())}.{QuestionWords.Slug(About)}",
        Theme = Theme,
        Text = QuestionWords.Plain(Words),
    };
}
