namespace InfoInterview.Storage;

/// <summary>Where the history is kept.</summary>
public sealed class InterviewStorageOptions
{
    /// <summary>
    /// The file of the embedded database; made on first use, and so is its folder. A relative path counts from the process's working folder.
    /// </summary>
    public string DatabasePath { get; set; } = "infointerview.db";
}
