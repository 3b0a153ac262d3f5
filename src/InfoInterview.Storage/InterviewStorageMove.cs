using InfoInterview.Storage.Moving;

namespace InfoInterview.Storage;

/// <summary>
/// Brings everything from one database to another, of any kind: from a file to a server, or back. The source is only read. The target
/// must be empty; all of
/// it is written in one transaction, so that a move that is cut off leaves nothing and can be begun again.
/// </summary>
public static class InterviewStorageMove
{
    /// <summary>Moves everything, and compares the counts before it is confirmed.</summary>
    /// <param name="from">The source; on a server, by the role that owns the tables
    /// (<see cref="InterviewStorageOptions.UpgradeConnectionString"/>).</param>
    /// <param name="to">The target, likewise; made or brought up to date first.</param>
    /// <param name="progress">Is told how many rows were written so far; <c>null</c> for nobody.</param>
    /// <param name="ct">Calls the move off.</param>
    /// <returns>How many rows of each table were moved.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is <c>null</c>.</exception>
    /// <exception cref="StorageException">One of them cannot be used, the target holds records already, or the counts differ; nothing
    /// was written then.</exception>
    public static Task<MoveReport> RunAsync(
        InterviewStorageOptions from, InterviewStorageOptions to, IProgress<long>? progress = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new DatabaseMove(from, to, progress).RunAsync(ct);
    }
}
