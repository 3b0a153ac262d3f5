namespace InfoInterview.People;

/// <summary>How a way to reach somebody was found, from most to least fitting to be used (G3.5).</summary>
public enum PointSource
{
    /// <summary>Not noted.</summary>
    Unknown = 0,

    /// <summary>They gave it themselves.</summary>
    FromThem = 1,

    /// <summary>Somebody whom both know gave it.</summary>
    MutualConnection = 2,

    /// <summary>It stands on a public page.</summary>
    PublicPage = 3,

    /// <summary>It came with a list of contacts.</summary>
    ImportedList = 4,

    /// <summary>It was worked out from how the organization forms its addresses.</summary>
    Guessed = 5,
}
