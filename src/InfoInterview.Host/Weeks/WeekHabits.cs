using InfoInterview.Scheduling;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>What is taken for granted when times are looked for; the page says so.</summary>
internal static class WeekHabits
{
    /// <summary>The most times that are written down at once.</summary>
    public const int MostOffers = 50;

    /// <summary>The first date that a week is shown of.</summary>
    public static readonly LocalDate FirstDay = new(2000, 1, 1);

    /// <summary>The last date that a week is shown of.</summary>
    public static readonly LocalDate LastDay = new(2099, 12, 24);

    /// <summary>How far around now an uploaded calendar is looked through for what it holds.</summary>
    public static readonly Duration CalendarBefore = Duration.FromDays(366);

    public static readonly Duration CalendarAfter = Duration.FromDays(2 * 366);

    /// <summary>Both are free by the wall clock of where they live, from 9 to 17, but for the week-end there.</summary>
    public static WorkingHours Hours { get; } = WorkingHours.EveryDay(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, DayWindow.Parse("09:00-17:00"));

    /// <summary>Minutes from one start to the next.</summary>
    public static int Step => 30;

    /// <summary>Nobody is asked for a time sooner than this.</summary>
    public static Wait Notice { get; } = Wait.OfElapsed(Duration.FromHours(24));

    public static Buffers Buffers { get; } = Buffers.Guide;

    /// <summary>The above in a sentence or two.</summary>
    public static string InWords(Pace pace) => string.Create(
        CultureInfo.InvariantCulture,
        $"Both of you are taken to be free from 9 to 17 where you live, but for the week-end there. {Buffers.Before} minutes stay free before and after each talk, there are at most {pace.PerDay} talks a day and {pace.PerWeek} a week, and nothing begins within 24 hours.");
}
