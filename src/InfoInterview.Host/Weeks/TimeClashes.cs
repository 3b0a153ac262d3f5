using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>What stands in the way of times that a contact offers: the seeker's other conversations, and their calendar.</summary>
internal sealed class TimeClashes(InterviewStore store, CalendarShelf calendar, IDateTimeZoneProvider zones)
{
    /// <summary>For each time, in its place, what it meets; <c>null</c> where it is free.</summary>
    public async Task<IReadOnlyList<string?>> OfAsync(ContactId contact, ValueList<Appointment> times, CancellationToken ct)
    {
        if (times.IsEmpty || await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return [];
        var asked = times.Select(time => new Interval(time.StartsAt(zones).Instant, time.EndsAt(zones))).ToList();
        var others = new List<Meeting>();
        await foreach (var stored in store.EngagementsAsync(TheSeeker.Id, onlyStarted: true, ct))
        {
            if (stored.Engagement.Contact.Id == contact) continue;
            others.AddRange(Meetings.Of(stored.Engagement).Where(meeting => meeting is { IsCancelled: false, IsHeld: false }));
        }

        var window = new Interval(asked.Min(time => time.Start) - Duration.FromDays(1), asked.Max(time => time.End) + Duration.FromDays(1));
        var busy = (await calendar.ReadAsync(seeker, window, ct))?.Busy ?? [];
        return asked.ConvertAll(time =>
            others.Find(meeting => Overlap(meeting.Interview.When(zones), time)) is { } other
                ? $"you talk with {other.Contact.Name.Full} then"
            : busy.Any(taken => Overlap(taken.Interval, time)) ? "your calendar has something then"
            : null);
    }

    private static bool Overlap(Interval left, Interval right) => left.Start < right.End && right.Start < left.End;
}
