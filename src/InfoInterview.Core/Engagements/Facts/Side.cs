namespace InfoInterview.Engagements;

/// <summary>One of the two people of an engagement.</summary>
public enum Side
{
    /// <summary>Who asks.</summary>
    Seeker = 0,

    /// <summary>Who is asked.</summary>
    Contact = 1,
}
