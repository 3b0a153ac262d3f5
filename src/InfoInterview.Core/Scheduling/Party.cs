namespace InfoInterview.Scheduling;

/// <summary>One of the two people of a conversation.</summary>
public enum Party
{
    /// <summary>The one who asks.</summary>
    Seeker = 0,

    /// <summary>The one who is asked.</summary>
    Contact = 1,
}
