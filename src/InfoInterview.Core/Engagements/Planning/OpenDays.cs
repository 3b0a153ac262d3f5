using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>Days moved to where the recipient works.</summary>
internal static class OpenDays
{
    /// <summary>
    /// The day itself, or the next open one; where none can be found the day stays, and the reason says why it is closed.
    /// </summary>
    public static LocalDate From(LocalDate day, BusinessCalendar calendar, ref MovedDay? moved)
    {
        if (calendar.IsOpen(day)) return day;
        var open = calendar.OpenDayFrom(day) ?? day;
        moved ??= new MovedDay { From = day, To = open, Because = calendar.WhyClosed(day) ?? "closed" };
        return open;
    }

    /// <summary>The last open day before the given one; where none can be found, the day before.</summary>
    public static LocalDate Before(LocalDate day, BusinessCalendar calendar, ref MovedDay? moved)
    {
        var eve = day.PlusDays(-1);
        var open = calendar.OpenDayBefore(day) ?? eve;
        if (open != eve) moved ??= new MovedDay { From = eve, To = open, Because = calendar.WhyClosed(eve) ?? "closed" };
        return open;
    }
}
