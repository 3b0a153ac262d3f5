namespace InfoInterview.Storage;

/// <summary>What was moved from one database to another. Equal when both parts are equal.</summary>
public sealed record MoveReport
{
    /// <summary>How many rows each table has, in the one as in the other, by the table's name.</summary>
    public required ValueList<KeyValuePair<string, long>> Tables { get; init; }

    /// <summary>How many rows there are in all.</summary>
    public long Rows => Tables.Sum(table => table.Value);
}
