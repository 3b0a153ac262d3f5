namespace InfoInterview.Notes;

/// <summary>Whose word a stretch of a note is. Only what the contact said counts as said; the others are counted apart.</summary>
public enum Voice
{
    /// <summary>The contact said it, of their own knowledge.</summary>
    Contact = 0,

    /// <summary>The contact passed on what somebody else says.</summary>
    Hearsay = 1,

    /// <summary>The seeker thought it.</summary>
    OwnImpression = 2,
}
