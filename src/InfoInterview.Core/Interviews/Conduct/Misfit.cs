namespace InfoInterview.Interviews;

/// <summary>How a contact turns out not to fit (G4.7).</summary>
public enum Misfit
{
    /// <summary>They talk about another field than the seeker's.</summary>
    AnotherField = 0,

    /// <summary>They have less time than was agreed, or none.</summary>
    TooBusy = 1,

    /// <summary>They stand so high that the daily work is long behind them.</summary>
    TooSenior = 2,

    /// <summary>They know little of what the seeker asks about.</summary>
    KnowsLittle = 3,

    /// <summary>They are in the seeker's own field, and the talk has wandered off: the usual case.</summary>
    Wandered = 4,
}
