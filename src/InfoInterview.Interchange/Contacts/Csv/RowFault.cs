namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>What can be wrong with a row as such.</summary>
internal enum RowFault
{
    None = 0,
    TornQuote = 1,
    TooLong = 2,
}
