namespace InfoInterview.People;

/// <summary>Where a record comes from, from the least to the most trusted.</summary>
public enum RecordSource
{
    /// <summary>A list that some program has exported.</summary>
    Imported = 0,

    /// <summary>The seeker, by hand.</summary>
    Typed = 1,
}
