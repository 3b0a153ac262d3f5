using NodaTime;

namespace InfoInterview.People;

/// <summary>
/// That somebody is never written to again, and why. An address that bounces is no such fact: it speaks of one address only, see
/// <see cref="PointState.HardBounced"/>. Equal when both parts are equal (G2.2, G8.1).
/// </summary>
public sealed record DoNotContact
{
    /// <summary>Why.</summary>
    public required DoNotContactReason Reason { get; init; }

    /// <summary>The day since when; <c>null</c> when not known.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Such as "they asked not to be written to (since 2026-03-09)".</summary>
    public override string ToString()
    {
        var why = Reason switch
        {
            DoNotContactReason.Asked => "they asked not to be written to",
            DoNotContactReason.DeclinedForGood => "they declined for good",
            DoNotContactReason.Complaint => "they complained about being written to",
            _ => "their data was erased",
        };
        return Since is { } day ? string.Create(CultureInfo.InvariantCulture, $"{why} (since {day:uuuu-MM-dd})") : why;
    }
}
