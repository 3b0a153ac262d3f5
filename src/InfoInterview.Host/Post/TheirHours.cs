using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>
/// When a message may go out that nobody presses a button for: in the recipient's working hours, by their zone and holidays; thanks,
/// apologies and confirmations that would come too late then, by day.
/// </summary>
internal sealed class TheirHours(DueStore due, FollowUpPlanner planner, IClock clock)
{
    private static readonly SendWindow Hours = new(Duration.Zero);

    /// <summary>
    /// The first moment from one on; that moment itself while they work, or when nobody knows when they do; <c>null</c> when what it is
    /// about will be over by then, such as a confirmation after the talk has begun.
    /// </summary>
    public async Task<Instant?> NextAsync(ContactId contact, OutboxDocument document, Instant from, CancellationToken ct)
    {
        // Only what is so now is read: a look from the future would be kept as if that future had come.
        if (await due.FindAsync(TheSeeker.Id, contact, clock.GetCurrentInstant(), ct) is not { Of: var one }) return from;
        var (engagement, around) = (one.Stored.Engagement, one.Around);
        var hours = Hours.Next(from, around.Calendar ?? planner.CalendarOf(engagement)).At ?? from;

        // What no step asked for when it was pressed is of no step that could be over.
        if (document.ReadFact()?.Key is not { Length: > 0 } key || StepAt(document.Pressed) is null) return hours;
        if (StepAt(from) is not { } step) return null;

        // Before its window a step would wait for that; a person has sent it all the same.
        if (step.Window.OpensAt > from || !step.GoesToContact) return hours;
        return planner.Sending(engagement, around, key, from) is { } decision ? decision.At ?? hours : null;

        NextStep? StepAt(Instant moment) =>
            planner.Plan(engagement, around, moment).FirstOrDefault(step => string.Equals(step.Key, key, StringComparison.Ordinal));
    }
}
