using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>
/// What the talks did to a belief. People are counted, not mentions: somebody who says a thing five times has said it once. Equal
/// when all parts are equal (G6.4, G6.5).
/// </summary>
/// <remarks>
/// The points begin with <see cref="Sureness"/>. Each person moves them once: by two when they speak at first hand, by one for a
/// doubt or for what they only heard, by none for an impression of the seeker's own.
/// </remarks>
public sealed record BeliefReading
{
    /// <summary>The belief.</summary>
    public required Belief Belief { get; init; }

    /// <summary>What may be claimed of it.</summary>
    public required BeliefStanding Standing { get; init; }

    /// <summary>Which way it leans by its points.</summary>
    public required Leaning Leaning { get; init; }

    /// <summary>The points with which it began, and those of everybody who spoke of it, added up.</summary>
    public required int Points { get; init; }

    /// <summary>Everybody who spoke of it, by the day of their first talk.</summary>
    public required ValueList<BeliefVoice> Voices { get; init; }

    /// <summary>How many people of the path were talked with.</summary>
    public required int OfPeople { get; init; }

    /// <summary>How many different stretches of notes speak of it, whosever word they are.</summary>
    public required int Mentions { get; init; }

    /// <summary>
    /// The organization from which all come who spoke at first hand, when there are at least two: many voices of one house.
    /// <c>null</c> otherwise.
    /// </summary>
    public string? OneHouse { get; init; }

    /// <summary>How much it would help to know more, from 0: the weight of its importance times what is open about it.</summary>
    public required int Need { get; init; }

    /// <summary>Those who uphold it at first hand.</summary>
    public ValueList<Interviewee> For => On(BeliefSide.For);

    /// <summary>Those who doubt it or speak against it at first hand.</summary>
    public ValueList<Interviewee> Against => Voices
        .Where(voice => voice is { IsFirstHand: true, Side: BeliefSide.Against or BeliefSide.Doubt })
        .Select(voice => voice.Who).ToValueList();

    /// <summary>Those who said both at first hand.</summary>
    public ValueList<Interviewee> Both => On(BeliefSide.Both);

    private ValueList<Interviewee> On(BeliefSide side) =>
        Voices.Where(voice => voice.IsFirstHand && voice.Side == side).Select(voice => voice.Who).ToValueList();
}
