using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Notes;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>A note as the API shows it: what was told in confidence stays behind.</summary>
internal sealed record NoteAnswer
{
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <summary>Who was talked with; <c>null</c> when they are no contact any more.</summary>
    public Guid? Contact { get; init; }

    public required string Who { get; init; }

    /// <summary>The day of the talk, such as 2026-03-09.</summary>
    public required string Day { get; init; }

    /// <summary><c>open</c>, <c>privateToMe</c> or <c>inConfidence</c>.</summary>
    public required string Confidentiality { get; init; }

    /// <summary>Whether nothing stays behind; only such a note can be changed here.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The text without what stays behind; <c>null</c> when all of it does.</summary>
    public string? Text { get; init; }

    public string? Sector { get; init; }

    public string? Size { get; init; }

    /// <summary>What was marked, places being those of the text as it is shown.</summary>
    public required IReadOnlyList<MarkAnswer> Marks { get; init; }

    /// <summary>What was found and not decided on; in a list, and where something stays behind, none.</summary>
    public IReadOnlyList<FindAnswer> Finds { get; init; } = [];

    public static NoteAnswer Of(Stored<InterviewNote> stored, IReadOnlyDictionary<ThemeId, string> themes)
    {
        var released = ReleasedNote.Of(stored.Value);
        return new NoteAnswer
        {
            Id = stored.Value.Id.Value,
            Version = stored.Version,
            Contact = stored.Value.With.Contact == default ? null : stored.Value.With.Contact.Value,
            Who = stored.Value.With.Name,
            Day = LocalText.WriteDate(stored.Value.Day),
            Confidentiality = Words.Of(stored.Value.Confidentiality),
            IsWhole = released.IsWhole,
            Text = released.Leaves?.Text,
            Sector = stored.Value.With.Sector,
            Size = stored.Value.With.OrganizationSize,
            Marks = released.Leaves is { } note
                ? [.. note.Marks.Where(mark => mark.State == MarkState.Confirmed).Select(mark => MarkAnswer.Of(note, mark,
                    themes))] : [],
        };
    }
}
