using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Calendars;
using InfoInterview.People;
using InfoInterview.Scheduling;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>Gathers what a week shows: conversations from the facts, busy times from the calendar, and what is left to offer.</summary>
internal sealed class WeekDesk(
    InterviewStore store, DueStore due, CalendarShelf calendar, SlotFinder finder, ConflictFinder conflicts, IHolidayCalendar holidays,
        IClock clock, IDateTimeZoneProvider zones)
{
    /// <summary>To choose from.</summary>
    private const int MostPeople = 50;

    /// <summary>How far before and after a week a conversation can be of any weight for it.</summary>
    private static readonly Duration WeeksAround = Duration.FromDays(8);

    /// <summary>Seven days; <c>null</c> when there is no such contact.</summary>
    public async Task<WeekView?> ReadAsync(Seeker seeker, WeekQuestion question, CancellationToken ct)
    {
        var (meetings, people, held) = await UnderWayAsync(question, seeker, ct);
        Contact? chosen = null;
        if (question.Contact is { } id)
        {
            chosen = (await store.FindContactAsync(TheSeeker.Id, id, ct))?.Contact;
            if (chosen is null) return null;
            if (!people.Exists(contact => contact.Id == id)) people.Add(chosen);
        }

        people.Sort((left, right) => string.Compare(left.Name.Full, right.Name.Full, StringComparison.OrdinalIgnoreCase));
        var own = seeker.Zone.In(zones);
        var within = new Interval(LocalTimeResolver.StartOfDay(question.First, own), LocalTimeResolver.StartOfDay(question.First.PlusDays(NodaConstants.DaysPerWeek), own));
        var kept = await calendar.ReadAsync(seeker, new Interval(within.Start - Duration.FromDays(1), within.End + Duration.FromDays(1)), ct);
        var week = new WeekFacts
        {
            Seeker = seeker,
            Contact = chosen,
            Zones = TwoZones.Of(own, chosen is null ? null : (chosen.Zone ?? seeker.Zone).In(zones)),
            Within = within,
            Matrix = InterviewMatrix.Of(meetings.Where(meeting => !meeting.IsCancelled).Select(meeting => meeting.Interview), version: 0),
            Meetings = meetings,
            Busy = [.. kept is null ? [] : Known(kept.Busy, meetings), .. Held(held, chosen)],
        };
        return View(week, question, people) with { HasCalendar = kept is not null, CalendarProblems = kept?.Problems.Count ?? 0 };
    }

    /// <summary>The times that are held for anybody, and those that are free again.</summary>
    public async Task<ValueList<HeldTime>> HeldAsync(CancellationToken ct) =>
        (await HeldAsync(new Interval(clock.GetCurrentInstant(), end: null), ct)).ToValueList();

    private WeekView View(WeekFacts week, WeekQuestion question, IReadOnlyList<Contact> people)
    {
        var today = clock.GetCurrentInstant().InZone(week.Zones.Own).Date;
        var found = conflicts.Find(week.Matrix, MatrixPolicy.For(week.Seeker.Zone));
        var here = week.Meetings.Where(meeting => !meeting.IsCancelled && Overlap(meeting.Interview.When(zones), week.Within))
            .OrderBy(meeting => meeting.Interview.When(zones).Start).ToList();
        var (slots, empty, never) = Offer(week, question.Minutes);
        return new WeekView
        {
            Question = question,
            Today = today,
            Contact = week.Contact,
            Zones = week.Zones,
            Within = week.Within,
            Days = new DayWriter(week, found, slots, empty, zones).Write(question.First, today),
            Slots = slots,
            EmptyDays = empty,
            NeverMeet = never,
            Conflicts = [.. found.Where(conflict => here.Exists(meeting => conflict.Involves(meeting.Id)))],
            IsNewTime = week.Meetings.Any(meeting => meeting.Contact.Id == week.Contact?.Id && !meeting.IsHeld),
            Ahead = [.. here.Where(meeting => !meeting.IsHeld && meeting.Appointment.EndsAt(zones) > clock.GetCurrentInstant())],
            People = people,
        };
    }

    private (IReadOnlyList<Slot> Slots, IReadOnlyList<EmptyDay> Empty, bool NeverMeet) Offer(WeekFacts week, int minutes)
    {
        if (week.Contact is not { MayBeContacted: true } contact) return ([], [], false);
        var request = Request(week, contact, minutes);
        return finder.Find(request) switch
        {
            SlotAnswer.Found found => ([.. found.Slots], finder.EmptyDays(request), false),
            SlotAnswer.None none => ([], none.Days, none.NeverMeet),
            SlotAnswer.Misconfigured wrong => throw new InvalidOperationException(string.Join(' ', wrong.Problems)),
            _ => throw new InvalidOperationException("The search gave an answer that is not known here."),
        };
    }

    private SlotRequest Request(WeekFacts week, Contact contact, int minutes)
    {
        // A talk that is to be moved does not stand in its own way.
        var moved = week.Meetings.FirstOrDefault(meeting => meeting.Contact.Id == contact.Id && !meeting.IsHeld);
        return new SlotRequest
        {
            Seeker = new Availability
            {
                Zone = week.Seeker.Zone,
                Hours = WeekHabits.Hours,
                Weekend = Weekend.In(region: null),
                Busy = week.Busy.Select(busy => busy.Interval).ToValueList(),
            },
            Contact = new Availability
            {
                Zone = contact.Zone ?? week.Seeker.Zone,
                Hours = WeekHabits.Hours,
                Weekend = Weekend.In(contact.Region),
                Holidays = holidays,
                Region = contact.Region,
            },
            From = week.Within.Start,
            To = week.Within.End,
            Now = clock.GetCurrentInstant(),
            Minutes = minutes,
            Grid = new SlotGrid.OfTheHour { Minutes = WeekHabits.Step, Zone = week.Seeker.Zone },
            Buffers = WeekHabits.Buffers,
            Interviews = week.Matrix.Taken(zones, moved?.Id),
            Notice = WeekHabits.Notice,
            Pace = MatrixPolicy.For(week.Seeker.Zone).Pace,
        };
    }

    /// <summary>
    /// What is offered to others is as good as taken; what is offered to the one who is chosen may be offered to them again.
    /// </summary>
    private IEnumerable<BusyTime> Held(IEnumerable<HeldTime> held, Contact? chosen) =>
        held.Where(time => !time.IsReleased && time.Contact.Id != chosen?.Id)
        .Select(time => new BusyTime { Interval = time.When(zones), Summary = Spoken.Of($"held for {time.Contact.Name.Full}"), IsTentative = true });

    private async Task<IEnumerable<HeldTime>> HeldAsync(Interval within, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        return (await due.OffersAsync(TheSeeker.Id, now, within, ct)).SelectMany(stored => HeldTime.Of(stored.Engagement, now, zones));
    }

    /// <summary>
    /// The conversations and the held times of the weeks around, and whom one could meet: those with whom something happened last.
    /// </summary>
    private async Task<(List<Meeting> Meetings, List<Contact> People, IEnumerable<HeldTime> Held)> UnderWayAsync(WeekQuestion question,
        Seeker seeker, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var first = LocalTimeResolver.StartOfDay(question.First, seeker.Zone.In(zones));
        var around = new Interval(first - WeeksAround, first + Duration.FromDays(NodaConstants.DaysPerWeek) + WeeksAround);
        var meeting = (await due.MeetingsAsync(TheSeeker.Id, now, around, ct)).Select(stored => stored.Engagement).ToList();
        if (question.Contact is { } id && !meeting.Exists(engagement => engagement.Contact.Id == id)
            && await store.FindEngagementAsync(TheSeeker.Id, id, ct) is { } chosen)
            meeting.Add(chosen.Engagement);
        var latest = await due.LatestAsync(TheSeeker.Id, now, MostPeople, ct);
        var people = latest.Select(stored => stored.Engagement.Contact).Concat(meeting.Select(engagement => engagement.Contact))
            .Where(contact => contact.MayBeContacted).DistinctBy(contact => contact.Id).ToList();
        return (meeting.SelectMany(Meetings.Of).ToList(), people, await HeldAsync(around, ct));
    }

    /// <summary>The busy times without the conversations themselves, which a calendar also holds once its owner has added the invitations.</summary>
    private static ValueList<BusyTime> Known(ValueList<BusyTime> busy, List<Meeting> meetings)
    {
        var own = meetings.Select(meeting => meeting.Invitation.Uid).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return busy.Where(time => time.Uid is null || (!own.Contains(time.Uid) && !HeldTimesFile.IsOwn(time.Uid))).ToValueList();
    }

    private static bool Overlap(Interval left, Interval right) => left.Start < right.End && right.Start < left.End;
}
