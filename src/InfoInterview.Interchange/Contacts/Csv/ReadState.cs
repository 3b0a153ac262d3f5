namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>How far the reader came with a row.</summary>
internal enum ReadState
{
    /// <summary>The row is there.</summary>
    Row = 0,

    /// <summary>More of the file must be read first.</summary>
    NeedsMore = 1,

    /// <summary>The line is longer than a row can be and must be skipped.</summary>
    TooLong = 2,
}
