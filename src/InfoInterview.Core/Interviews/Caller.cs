namespace InfoInterview.Interviews;

/// <summary>Who calls whom on the phone (G5.3).</summary>
public enum Caller
{
    /// <summary>The seeker calls.</summary>
    Seeker = 0,

    /// <summary>The contact calls.</summary>
    Contact = 1,
}
