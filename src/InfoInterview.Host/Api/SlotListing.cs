using InfoInterview.Host.Inputs;
using InfoInterview.Host.Weeks;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>What can be offered to a contact within seven days.</summary>
internal sealed record SlotListing
{
    public required string SeekerZone { get; init; }

    public required string ContactZone { get; init; }

    /// <summary>Whether the contact's zone is not known and the seeker's stands in for it.</summary>
    public required bool IsZoneGuessed { get; init; }

    public required IReadOnlyList<SlotView> Slots { get; init; }

    public required IReadOnlyList<EmptyDayView> EmptyDays { get; init; }

    /// <summary>Whether the two never have open time in common, so that another week does not help.</summary>
    public required bool NeverMeet { get; init; }

    public static SlotListing Of(WeekView week)
    {
        var theirs = week.Zones.Theirs ?? week.Zones.Own;
        return new SlotListing
        {
            SeekerZone = week.Zones.Own.Id,
            ContactZone = theirs.Id,
            IsZoneGuessed = week.IsZoneGuessed,
            Slots = [.. week.Slots.Select(slot => new SlotView
            {
                Start = InstantPattern.ExtendedIso.Format(slot.Start),
                End = InstantPattern.ExtendedIso.Format(slot.End),
                SeekerStart = OffsetDateTimePattern.Rfc3339.Format(slot.Start.InZone(week.Zones.Own).ToOffsetDateTime()),
                ContactStart = OffsetDateTimePattern.Rfc3339.Format(slot.Start.InZone(theirs).ToOffsetDateTime()),
            })],
            EmptyDays = [.. week.EmptyDays.Select(day => new EmptyDayView { Date = LocalDatePattern.Iso.Format(day.Date), Because = [.. day.Obstacles.Select(Words.Of)] })],
            NeverMeet = week.NeverMeet,
        };
    }
}
