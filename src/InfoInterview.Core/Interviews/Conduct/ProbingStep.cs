namespace InfoInterview.Interviews;

/// <summary>The rungs of a ladder, from what was said to what lies below it (G4.6).</summary>
public enum ProbingStep
{
    /// <summary>More about something they mentioned (G4.5).</summary>
    MoreAbout = 0,

    /// <summary>An example of it at work.</summary>
    Example = 1,

    /// <summary>The specifics and the tools.</summary>
    Specifics = 2,

    /// <summary>What makes somebody stand out.</summary>
    StandOut = 3,

    /// <summary>Why it is so.</summary>
    Reason = 4,

    /// <summary>What follows from it.</summary>
    Consequence = 5,

    /// <summary>For a change: what is behind it.</summary>
    Causes = 6,

    /// <summary>For a change: what it means.</summary>
    Implications = 7,

    /// <summary>For a change: how it is likely to go on.</summary>
    Outlook = 8,
}
