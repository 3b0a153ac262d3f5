namespace InfoInterview.Storage;

/// <summary>
/// Thrown when the database cannot do what it was asked, with a message that a person can act on. Nothing of the request was written.
/// </summary>
public sealed class StorageException : Exception
{
    /// <summary>An exception for a kind of trouble.</summary>
    /// <param name="problem">What kind of trouble it is.</param>
    /// <param name="message">What is wrong and what to do, for people.</param>
    /// <param name="innerException">What the database said; <c>null</c> when it was not asked.</param>
    public StorageException(StorageProblem problem, string message, Exception? innerException = null)
        : base(message, innerException) => Problem = problem;

    /// <summary>What kind of trouble it is.</summary>
    public StorageProblem Problem { get; }
}
