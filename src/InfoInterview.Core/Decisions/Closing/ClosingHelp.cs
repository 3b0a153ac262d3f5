using InfoInterview.Engagements;
using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>Somebody who helped, what they gave, and the closing word to them as far as it is known. Equal when all parts are
/// equal (G7.1).</summary>
public sealed record ClosingHelp
{
    /// <summary>Who helped.</summary>
    public required Interviewee Who { get; init; }

    /// <summary>The history with them; <c>null</c> when there are only notes.</summary>
    public EngagementId? Engagement { get; init; }

    /// <summary>What they gave, as far as the open notes tell; may be empty.</summary>
    public required ValueList<Gift> Gifts { get; init; }

    /// <summary>
    /// What they gave, fit for the middle of a sentence; <c>null</c> when no open note tells, and then the letter asks for it.
    /// </summary>
    public string? Gave { get; init; }

    /// <summary>The closing word for <see cref="OccasionWriter.Read"/>, which fills in what the history knows.</summary>
    public required OccasionInput Input { get; init; }

    /// <summary>Whether they may be written to at all.</summary>
    public required bool MayBeWritten { get; init; }

    /// <summary>Whether they were sent a closing word since the goal was reached.</summary>
    public required bool IsSent { get; init; }
}
