namespace InfoInterview.Storage;

/// <summary>What came of bringing back a copy. Equal when all parts are equal.</summary>
public sealed record RestoreReport
{
    /// <summary>How many people were left out, because they were erased since.</summary>
    public required int Erased { get; init; }

    /// <summary>How many people came back with a note that they are not written to, because that was said since.</summary>
    public required int Silenced { get; init; }

    /// <summary>How many pieces of work waited in the copy that may have been done since, and were ended; see <see cref="RestoreCare"/>.</summary>
    public int Open { get; init; }

    /// <summary>Where the database lies that stood there before; <c>null</c> when there was none.</summary>
    public required string? Before { get; init; }

    /// <summary>
    /// The files that could have told of somebody erased or silenced since, and could not be read: what only they knew is not taken over.
    /// </summary>
    public required ValueList<string> Unread { get; init; }
}
