using InfoInterview.Scheduling;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>What is taken for granted when times are looked for; the page says so.</summary>
internal static class WeekHabits
{
    /// <summary>The hour at which both begin to be free.</summary>
    public const int FirstHour = 9;

    /// <summary>The hour from which on neither is free.</summary>
    public const int LastHour = 17;

    /// <summary>Nobody is asked for a time sooner than in so many hours.</summary>
    public const int NoticeHours = 24;

    /// <summary>Minutes from one start to the next.</summary>
    public const int Step = 30;

    /// <summary>The most times that are written down at once.</summary>
    public const int MostOffers = 50;

    /// <summary>How many weeks ahead are looked through for one in which something can be offered.</summary>
    public const int WeeksAhead = 3;

    /// <summary>The first date that a week is shown of.</summary>
    public static readonly LocalDate FirstDay = new(2000, 1, 1);

    /// <summary>The last date that a week is shown of.</summary>
    public static readonly LocalDate LastDay = new(2099, 12, 24);

    /// <summary>How far around now an uploaded calendar is looked through for what it holds.</summary>
    public static readonly Duration CalendarBefore = Duration.FromDays(366);

    public static readonly Duration CalendarAfter = Duration.FromDays(2 * 366);

    /// <summary>How far back the calendar is counted out for the views at once.</summary>
    public static readonly Duration ShownBefore = Duration.FromDays(35);

    /// <summary>How far ahead it is.</summary>
    public static readonly Duration ShownAfter = Duration.FromDays(126);

    /// <summary>Both are free by the wall clock of where they live, but for the week-end there.</summary>
    public static WorkingHours Hours { get; } = WorkingHours.EveryDay(
        IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, DayWindow.Parse(string.Create(CultureInfo.InvariantCulture, $"{FirstHour:00}:00-{LastHour:00}:00")));

    public static Wait Notice { get; } = Wait.OfElapsed(Duration.FromHours(NoticeHours));

    public static Buffers Buffers { get; } = Buffers.Guide;

    /// <summary>The above in a sentence or two.</summary>
    public static string InWords(Pace pace) => Spoken.Of($"Both of you are taken to be free from {FirstHour} to {LastHour} where you live, but for the week-end there. {Buffers.Before} minutes stay free before and after each talk, there are at most {pace.PerDay} talks a day and {pace.PerWeek} a week, and nothing begins within {NoticeHours} hours.");
}
