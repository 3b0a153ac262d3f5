namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>The periods in which a rule comes round, numbered from the one that holds the start of the event.</summary>
internal abstract class RulePeriods
{
    /// <summary>A period at or before a moment, so that what lies long before a window need not be counted.</summary>
    public abstract long IndexBefore(long seconds);

    /// <summary>
    /// Reads the units of one period that the rule allows: days for a rule of days and more, else the hour, minute or second itself.
    /// </summary>
    /// <param name="index">The number of the period.</param>
    /// <param name="units">Is filled with the beginnings of the units, in order.</param>
    /// <param name="next">The number of the next period that may hold anything.</param>
    /// <returns>When the period begins; <c>null</c> when it lies beyond the years that are believed.</returns>
    public abstract long? Read(long index, List<long> units, out long next);
}
