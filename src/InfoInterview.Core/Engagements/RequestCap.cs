namespace InfoInterview.Engagements;

/// <summary>
/// At most so many requests in so many days. A request counts on its own day and on the following ones until the days are full.
/// Equal when both numbers are.
/// </summary>
public sealed record RequestCap
{
    /// <summary>The most requests; at least 1.</summary>
    public required int Requests { get; init; }

    /// <summary>For how many calendar days a request counts; at least 1.</summary>
    public required int Days { get; init; }

    /// <summary>Such as "2 requests in 30 days".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Requests} {(Requests == 1 ? "request" : "requests")} in {Days} {(Days == 1 ? "day" : "days")}");
}
