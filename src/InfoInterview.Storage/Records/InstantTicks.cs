using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>
/// A column for searching and sorting by time, in ticks of 100 ns since 1970; the document beside it keeps the nanoseconds.
/// </summary>
internal sealed class InstantTicks() : ValueConverter<Instant, long>(
    instant => instant.ToUnixTimeTicks(),
    ticks => Instant.FromUnixTimeTicks(ticks))
{
    /// <summary>The instant as the column gives it back.</summary>
    public static Instant Kept(Instant instant) => Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks());
}
