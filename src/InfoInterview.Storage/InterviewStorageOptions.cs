namespace InfoInterview.Storage;

/// <summary>Where the history is kept.</summary>
public sealed class InterviewStorageOptions
{
    /// <summary>
    /// The file of the embedded database; made on first use, and so is its folder. A relative path counts from the process's working folder.
    /// </summary>
    public string DatabasePath { get; set; } = "infointerview.db";

    /// <summary>
    /// The file of the key under which people who are not written to are hashed; <c>null</c> puts it beside the database, with <c>.key</c> at its end.
    /// Made when it is first needed, for the user alone. Keep a copy of it, apart from copies of the database: without it the list knows nobody.
    /// </summary>
    public string? KeyPath { get; set; }
}
