namespace InfoInterview.Interviews;

/// <summary>What a phrase does, in the order of saying (G4.7).</summary>
public enum PhraseMove
{
    /// <summary>Shows that one has listened.</summary>
    Acknowledge = 0,

    /// <summary>Leads to their own area, or names the seeker's interest.</summary>
    Redirect = 1,

    /// <summary>Asks whom else to speak to.</summary>
    AskForReferral = 2,

    /// <summary>Thanks and closes.</summary>
    Close = 3,
}
