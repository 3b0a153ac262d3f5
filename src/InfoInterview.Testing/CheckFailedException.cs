namespace InfoInterview.Testing;

/// <summary>
/// Thrown by <see cref="CheckReport.Verify"/> when a check found something wrong; every test framework shows its message.
/// </summary>
public sealed class CheckFailedException : Exception
{
    /// <summary>An exception for a report.</summary>
    /// <param name="report">The report; its text becomes the message.</param>
    /// <exception cref="ArgumentNullException">The report is <c>null</c>.</exception>
    public CheckFailedException(CheckReport report)
        : base(report?.ToString())
    {
        ArgumentNullException.ThrowIfNull(report);
        Report = report;
    }

    /// <summary>What was found.</summary>
    public CheckReport Report { get; }
}
