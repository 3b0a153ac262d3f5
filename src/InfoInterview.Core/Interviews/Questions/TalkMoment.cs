namespace InfoInterview.Interviews;

/// <summary>The place that a question has in the arc of a talk, from their way to whom else to ask (G4.1, G4.4).</summary>
public enum TalkMoment
{
    /// <summary>Wherever its theme is spoken of.</summary>
    AnyTime = 0,

    /// <summary>The first question: easy to answer, and about their own way.</summary>
    Opener = 1,

    /// <summary>What a usual day or week is like.</summary>
    DailyWork = 2,

    /// <summary>What they would do in the seeker's place; near the end, when they know the seeker a little.</summary>
    InYourPlace = 3,

    /// <summary>Whom else to speak to; the last question.</summary>
    WhomElse = 4,
}
