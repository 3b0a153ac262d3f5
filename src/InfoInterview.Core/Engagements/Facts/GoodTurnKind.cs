namespace InfoInterview.Engagements;

/// <summary>What one did for the other (G7.1).</summary>
public enum GoodTurnKind
{
    /// <summary>An article, an event, an answer: something that serves them.</summary>
    Value = 0,

    /// <summary>What came of their advice.</summary>
    Update = 1,

    /// <summary>An introduction to somebody.</summary>
    Introduction = 2,

    /// <summary>What came of a referral, told to the one who made it.</summary>
    Report = 3,

    /// <summary>A friendly word or a congratulation: an interaction, but nothing given.</summary>
    Greeting = 4,
}
