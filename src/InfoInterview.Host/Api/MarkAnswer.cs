using InfoInterview.Host.Notes;
using InfoInterview.Notes;

namespace InfoInterview.Host.Api;

/// <summary>What the seeker said of a stretch of a note.</summary>
internal sealed record MarkAnswer
{
    /// <summary>Tells it from the other marks of the note, as long as the text stays.</summary>
    public required string Key { get; init; }

    /// <summary>What it is, such as <c>tag</c>, <c>skill</c> or <c>stance</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it says, such as "Skill: GIS".</summary>
    public required string Words { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>The words of the note.</summary>
    public required string Quote { get; init; }

    /// <summary>Whose word it is: <c>contact</c>, <c>hearsay</c> or <c>ownImpression</c>.</summary>
    public required string Voice { get; init; }

    /// <summary>The theme of a tag; <c>null</c> for every other mark.</summary>
    public Guid? Theme { get; init; }

    public static MarkAnswer Of(InterviewNote note, NoteMark mark, IReadOnlyDictionary<ThemeId, string> themes) => new()
    {
        Key = MarkKey.Of(mark),
        Kind = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(mark.GetType().Name),
        Words = NotesText.Of(mark, themes),
        Start = mark.Span.Start,
        Length = mark.Span.Length,
        Quote = note.Quote(mark.Span),
        Voice = Inputs.Words.Of(mark.Voice),
        Theme = mark is NoteMark.Tag tag ? tag.Theme.Value : null,
    };
}
