namespace InfoInterview.People;

/// <summary>The kinds of ways to reach a person.</summary>
public enum ContactPointKind
{
    /// <summary>An e-mail address.</summary>
    Email = 0,

    /// <summary>A LinkedIn profile.</summary>
    LinkedIn = 1,

    /// <summary>A phone number.</summary>
    Phone = 2,

    /// <summary>Anything else, such as a web page with a form.</summary>
    Other = 3,
}
