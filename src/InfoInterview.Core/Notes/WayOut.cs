namespace InfoInterview.Notes;

/// <summary>Where notes, or what was made of them, would go; <see cref="ConfidentialityGate"/> says which notes may (G2.5).</summary>
public enum WayOut
{
    /// <summary>The seeker's own screen: nothing leaves, everything is seen.</summary>
    OwnScreen = 0,

    /// <summary>A file for the seeker alone: everything but what was told in confidence, since files travel.</summary>
    OwnFile = 1,

    /// <summary>Something that others get to see: open notes.</summary>
    Shared = 2,

    /// <summary>A message to somebody: open notes.</summary>
    Message = 3,

    /// <summary>A guide for a talk, which lies on the table: open notes.</summary>
    Guide = 4,

    /// <summary>A model that runs elsewhere: open notes, and others as far as the seeker has allowed it.</summary>
    Model = 5,
}
