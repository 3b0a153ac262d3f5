namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>How the splitting of a row ended.</summary>
internal enum SplitEnd
{
    /// <summary>The row is whole.</summary>
    Whole = 0,

    /// <summary>The row goes on beyond the text.</summary>
    NeedsMore = 1,

    /// <summary>A quote was opened on the first line and does not close where a value can end.</summary>
    Torn = 2,
}
