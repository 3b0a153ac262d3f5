namespace InfoInterview.Interviews.Probing;

/// <summary>What somebody tells who uses the verb of themselves.</summary>
internal enum VerbUse
{
    /// <summary>They carried responsibility: ran, led.</summary>
    Lead = 0,

    /// <summary>They made something: built, wrote.</summary>
    Make = 1,

    /// <summary>They looked into something: researched, worked on.</summary>
    Study = 2,

    /// <summary>They changed something: moved, replaced.</summary>
    Change = 3,
}
