using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>What stands in the way of times that a contact offers: the seeker's other conversations, and their calendar.</summary>
internal sealed class TimeClashes(InterviewStore store, DueStore due, CalendarShelf calendar, IClock clock, IDateTimeZoneProvider zones)
{
    /// <summary>For each time, in its place, what it meets; <c>null</c> where it is free.</summary>
    public async Task<IReadOnlyList<string?>> OfAsync(ContactId contact, ValueList<Appointment> times, CancellationToken ct)
    {
        if (times.IsEmpty || await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return [];
        var asked = times.Select(time => new Interval(time.StartsAt(zones).Instant, time.EndsAt(zones))).ToList();
        var window = new Interval(asked.Min(time => time.Start) - Duration.FromDays(1), asked.Max(time => time.End)
            + Duration.FromDays(1));
        var around = await due.MeetingsAsync(TheSeeker.Id, clock.GetCurrentInstant(), window, ct);
        var others = around.Where(stored => stored.Engagement.Contact.Id != contact).SelectMany(stored => Meetings.Of(stored.Engagement))
            .Where(meeting => meeting is { IsCancelled: false, IsHeld: false }).ToList();
        var busy = (await calendar.ReadAsync(seeker, window, ct))?.Busy ?? [];
        return asked.ConvertAll(time =>
            others.Find(meeting => Overlap(meeting.Interview.When(zones), time)) is { } other
                ? Spoken.Of($"you talk with {other.Contact.Name.Full} then")
            : busy.Any(taken => Overlap(taken.Interval, time)) ? Spoken.Of("your calendar has something then")
            : null);
    }

    private static bool Overlap(Interval left, Interval right) => left.Start < right.End && right.Start < left.End;
}
