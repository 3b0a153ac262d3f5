using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Time;

/// <summary>When a message may leave, and why then. Equal when all parts are equal; <c>default</c> holds the message.</summary>
public readonly record struct SendDecision
{
    /// <summary>What to do.</summary>
    public SendVerdict Verdict { get; init; }

    /// <summary>When to send; <c>null</c> when held or never.</summary>
    public Instant? At { get; init; }

    /// <summary>What keeps it from leaving at once.</summary>
    public ClosedCauses Causes { get; init; }

    /// <summary>
    /// The recipient's next window that the deadline does not wait for; <c>null</c> when not forced, or when there is none.
    /// </summary>
    public Instant? WindowWouldBe { get; init; }

    /// <summary>The first holiday on the way, or why holidays are not known; <c>null</c> when neither.</summary>
    public HolidayAnswer? Holiday { get; init; }

    /// <summary>Why, in a few words without a full stop.</summary>
    public string Reason => Verdict switch
    {
        SendVerdict.Now => "within their working hours",
        SendVerdict.Later => Closed,
        SendVerdict.Forced => $"the deadline comes first: {Closed}",
        SendVerdict.Held => Closed,
        _ => string.Create(CultureInfo.InvariantCulture, $"no open hour within {BusinessCalendar.MaxSearchDays} days: {AllCauses}"),
    };

    private string Closed => this switch
    {
        { Holiday: HolidayAnswer.Holiday holiday } => holiday.Name,
        { Holiday: HolidayAnswer.Unknown unknown } => unknown.Reason.TrimEnd('.'),
        _ when Causes.HasFlag(ClosedCauses.Weekend) => "week-end",
        _ when Causes.HasFlag(ClosedCauses.NoHours) => "a day without working hours",
        _ when Causes.HasFlag(ClosedCauses.Spread) => "spread over the beginning of their hours",
        _ => "outside their working hours",
    };

    private string AllCauses
    {
        get
        {
            var words = new List<string>();
            if (Causes.HasFlag(ClosedCauses.NoHours)) words.Add("days without working hours");
            if (Causes.HasFlag(ClosedCauses.Weekend)) words.Add("week-ends");
            if (Causes.HasFlag(ClosedCauses.Holiday)) words.Add("holidays");
            return string.Join(", ", words);
        }
    }

    /// <summary>Such as "Later, 2026-06-08T13:00:00Z: week-end".</summary>
    public override string ToString() =>
        At is { } at ? $"{Verdict}, {InstantPattern.General.Format(at)}: {Reason}" : $"{Verdict}: {Reason}";
}
