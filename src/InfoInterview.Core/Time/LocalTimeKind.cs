namespace InfoInterview.Time;

/// <summary>How often a local time happens in its zone.</summary>
public enum LocalTimeKind
{
    /// <summary>Once.</summary>
    Exact = 0,

    /// <summary>Never: the clocks skip it.</summary>
    Skipped = 1,

    /// <summary>Twice: the clocks go back over it.</summary>
    Ambiguous = 2,
}
