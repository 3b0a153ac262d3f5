using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>What one person did to a belief, however often they spoke of it. Equal when all parts are equal (G6.4).</summary>
public sealed record BeliefVoice
{
    /// <summary>The points of a person who upholds it or speaks against it at first hand.</summary>
    public const int FirstHandPoints = 2;

    /// <summary>The points of a doubt, and of what somebody only passes on.</summary>
    public const int LessPoints = 1;

    /// <summary>The person, with role, stage and sector as the notes know them.</summary>
    public required Interviewee Who { get; init; }

    /// <summary>On which side they are; first hand goes before hearsay.</summary>
    public required BeliefSide Side { get; init; }

    /// <summary>Whether they said it of their own knowledge.</summary>
    public required bool IsFirstHand { get; init; }

    /// <summary>The points that it moves the belief: upwards when positive. One person moves it once.</summary>
    public required int Points { get; init; }

    /// <summary>Where they say it, by day, hearsay and own impressions of that talk among it; at least one.</summary>
    public required ValueList<Evidence> Evidence { get; init; }
}
