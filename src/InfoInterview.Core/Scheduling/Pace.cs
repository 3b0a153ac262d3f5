using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>
/// How many talks are sustainable (G8.2). A talk counts for the date on which it starts in <see cref="Zone"/>, also when that date lies
/// outside an asked range. Equal when all parts are equal.
/// </summary>
public sealed record Pace
{
    /// <summary>The most talks on one day; <c>null</c> for any number.</summary>
    public int? PerDay { get; init; }

    /// <summary>The most talks in one week; <c>null</c> for any number.</summary>
    public int? PerWeek { get; init; }

    /// <summary>Whose days are counted.</summary>
    public required ZoneId Zone { get; init; }

    /// <summary>The day on which a week begins.</summary>
    public IsoDayOfWeek WeekStartsOn { get; init; } = IsoDayOfWeek.Monday;

    /// <summary>The first day of the week that a date lies in.</summary>
    /// <param name="day">Any day.</param>
    /// <returns>That day or one of the six before it.</returns>
    public LocalDate WeekOf(LocalDate day) => day.PlusDays(-(((int)day.DayOfWeek - (int)WeekStartsOn + NodaConstants.DaysPerWeek) % NodaConstants.DaysPerWeek));

    internal IEnumerable<string> Problems()
    {
        if (PerDay < 1 || PerWeek < 1) yield return "A pace allows at least one talk.";
        if (WeekStartsOn is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday) yield return "A week begins on a day from Monday to Sunday.";
    }
}
