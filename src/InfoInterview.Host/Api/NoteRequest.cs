using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Notes;

namespace InfoInterview.Host.Api;

/// <summary>A note to be kept; whatever is left out stays as it is.</summary>
internal sealed record NoteRequest
{
    /// <summary>The day of the talk, such as 2026-03-09; today for a new note.</summary>
    public string? Day { get; init; }

    /// <summary><c>open</c>, <c>privateToMe</c> or <c>inConfidence</c>; a new note is private.</summary>
    public string? Confidentiality { get; init; }

    public string? Text { get; init; }

    /// <summary>The sector in which they work.</summary>
    public string? Sector { get; init; }

    /// <summary>The size of their organization.</summary>
    public string? Size { get; init; }

    /// <summary>The same as a form would bring it.</summary>
    /// <param name="id">The note.</param>
    /// <param name="version">The version that was seen.</param>
    /// <param name="known">What stands now, or an empty form.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public NoteInput ToInput(Guid id, long version, NoteInput known, InputProblems problems) => known with
    {
        Id = id,
        Version = version,
        Day = Day ?? known.Day,
        Confidentiality = Words.Read<Confidentiality>("confidentiality", Confidentiality, problems) ?? known.Confidentiality,
        Text = Text ?? known.Text,
        Sector = Sector ?? known.Sector,
        Size = Size ?? known.Size,
    };
}
