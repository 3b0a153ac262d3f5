namespace InfoInterview.Decisions;

/// <summary>How near somebody is to the work that one wonders about; its number is what it weighs.</summary>
public enum Nearness
{
    /// <summary>One cannot tell.</summary>
    Unknown = 0,

    /// <summary>They may know somebody who does it.</summary>
    MayKnowSomebody = 1,

    /// <summary>They work beside such people.</summary>
    WorksBeside = 2,

    /// <summary>They do it, or did.</summary>
    DoesTheWork = 3,
}
