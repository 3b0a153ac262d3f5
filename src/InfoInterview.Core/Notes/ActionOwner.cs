namespace InfoInterview.Notes;

/// <summary>Whose task something is.</summary>
public enum ActionOwner
{
    /// <summary>The seeker's own.</summary>
    Seeker = 0,

    /// <summary>The contact's, who said that they would.</summary>
    Contact = 1,
}
