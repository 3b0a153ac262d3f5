namespace InfoInterview.Interchange.Calendars;

/// <summary>How much of a calendar file is believed; beyond it, a problem says so.</summary>
public static class CalendarLimits
{
    /// <summary>The most characters of a file that are read.</summary>
    public const int MaxCharacters = 16_777_216;

    /// <summary>
    /// The longest line after unfolding, in characters, among those that matter; pictures and descriptions may be longer.
    /// </summary>
    public const int MaxLineLength = 262_144;

    /// <summary>How deep components may lie in each other.</summary>
    public const int MaxDepth = 32;

    /// <summary>The most values in one list of a rule, or on one line of dates.</summary>
    public const int MaxListedValues = 10_000;

    /// <summary>The longest event, in days.</summary>
    public const int MaxEventDays = 36_600;

    /// <summary>The most occurrences of one event within the asked window.</summary>
    public const int MaxOccurrences = 20_000;

    /// <summary>The most busy times of one file within the asked window.</summary>
    public const int MaxBusyTimes = 200_000;

    /// <summary>The most days and times that are looked at for one rule.</summary>
    public const int MaxRuleSteps = 1_000_000;

    /// <summary>The most days and times that are looked at for all rules of a file.</summary>
    public const int MaxFileSteps = 5_000_000;

    /// <summary>The most changes of the clock in a zone that a file defines.</summary>
    public const int MaxZoneChanges = 2_000;

    /// <summary>The most problems that are listed; the last one counts the rest.</summary>
    public const int MaxProblems = 200;

    /// <summary>The longest summary, in characters; the rest is cut off.</summary>
    public const int MaxSummaryLength = 1_000;

    internal const int MaxShownLength = 80;
}
