using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>The calendar and the zone of an engagement's two people, as one shelf knows them: looked up once and not at every plan.</summary>
internal sealed class Places(CalendarShelf shelf, WorkingHours hours, BusinessCalendar calendar, DateTimeZone seekerZone)
{
    public BusinessCalendar Calendar => calendar;

    public DateTimeZone SeekerZone => seekerZone;

    public bool AreOf(CalendarShelf other, WorkingHours otherHours) => ReferenceEquals(shelf, other) && ReferenceEquals(hours, otherHours);
}
