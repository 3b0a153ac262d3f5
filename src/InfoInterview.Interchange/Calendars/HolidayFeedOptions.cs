namespace InfoInterview.Interchange.Calendars;

/// <summary>How a holiday feed is read. Equal when all parts are equal.</summary>
public sealed record HolidayFeedOptions
{
    /// <summary>Whose holidays they are, as an ISO 3166 code such as <c>NO</c> or <c>US-CA</c>; a feed does not say so itself.</summary>
    public required string Region { get; init; }

    /// <summary>The first year that is asked for.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last year that is asked for; inclusive.</summary>
    public required int LastYear { get; init; }
}
