namespace InfoInterview.Engagements;

/// <summary>The four phases of the guide, in which people think of a conversation.</summary>
public enum ProcessPhase
{
    /// <summary>Choose whom to ask, and find out what to ask (G1, G2).</summary>
    Prepare = 0,

    /// <summary>Ask, wait for the answer, and find a time (G3, G9).</summary>
    Ask = 1,

    /// <summary>The time is agreed: get ready, be there, listen (G4, G5).</summary>
    Talk = 2,

    /// <summary>Thank, write down, act, and keep in touch (G6, G7).</summary>
    Afterwards = 3,
}
