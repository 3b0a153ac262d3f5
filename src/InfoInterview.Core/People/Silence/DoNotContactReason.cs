namespace InfoInterview.People;

/// <summary>Why somebody is never written to again (G2.2).</summary>
public enum DoNotContactReason
{
    /// <summary>They asked not to be written to.</summary>
    Asked = 0,

    /// <summary>They said no, and that it stays a no.</summary>
    DeclinedForGood = 1,

    /// <summary>They complained about being written to.</summary>
    Complaint = 2,

    /// <summary>Their data was erased; a list that brings them back must not undo that.</summary>
    Erased = 3,
}
