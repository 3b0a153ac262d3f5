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
internal sealed class TheirHours(DueStore due, FollowUpPlanner planner)
{
    private static readonly SendWindow Hours = new(Duration.Zero);

    /// <summary>The first moment from one on; that moment itself while they work, or when nobody knows when they do.</summary>
    public async Task<Instant> NextAsync(ContactId contact, Fact? fact, Instant from, CancellationToken ct)
    {
        if (await due.FindAsync(TheSeeker.Id, contact, from, ct) is not { Of: var one }) return from;
        var engagement = one.Stored.Engagement;
        var step = one.Steps.FirstOrDefault(step => string.Equals(step.Key, fact?.Key, StringComparison.Ordinal));

        // Before its window a step would wait for that; a person has sent it all the same.
        var decision = step is null || step.Window.OpensAt > from ? null : planner.Sending(engagement, one.Around, step.Key, from);
        decision ??= Hours.Next(from, one.Around.Calendar ?? planner.CalendarOf(engagement));
        return decision.Value.At ?? from;
    }
}
