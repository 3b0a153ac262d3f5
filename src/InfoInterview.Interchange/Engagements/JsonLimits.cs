namespace InfoInterview.Interchange.Engagements;

/// <summary>How much JSON is read before it is refused.</summary>
public static class JsonLimits
{
    /// <summary>The longest JSON text that is read, in characters.</summary>
    public const int MaxLength = 4_000_000;

    /// <summary>The longest JSON text of a whole notebook that is read, in characters.</summary>
    public const int MaxNotebookLength = 64_000_000;

    /// <summary>The most facts of one engagement that are read.</summary>
    public const int MaxFacts = 2_000;

    /// <summary>The most problems that are listed for one text; reading stops there.</summary>
    public const int MaxProblems = 100;

    internal const int MaxDepth = 16;
}
