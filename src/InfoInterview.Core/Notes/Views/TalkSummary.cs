using InfoInterview.Interviews;
using NodaTime;

namespace InfoInterview.Notes;

/// <summary>What one interview gave. Equal when all parts are equal (G6.1, G6.4).</summary>
public sealed record TalkSummary
{
    /// <summary>Who was talked with.</summary>
    public required Interviewee Who { get; init; }

    /// <summary>The first day of its notes.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The interview; <c>null</c> where the caller keeps none.</summary>
    public InterviewId? Interview { get; init; }

    /// <summary>Its notes, by day.</summary>
    public required ValueList<NoteId> Notes { get; init; }

    /// <summary>
    /// What the seeker marked as a takeaway; where nothing was marked, what weighs most of what was said: views on which people
    /// differ, then themes that most people share.
    /// </summary>
    public required ValueList<Evidence> Takeaways { get; init; }

    /// <summary>Whether the seeker marked them.</summary>
    public required bool AreMarked { get; init; }
}
