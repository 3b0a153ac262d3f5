using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Messages;

/// <summary>Brings the two people and their history to the one who writes.</summary>
internal sealed class MessageDesk(InterviewStore store, StepPlanner planner, WritingDesk desk)
{
    /// <summary>What came of it; <c>null</c> when there is no such contact.</summary>
    public async Task<Writing?> WriteAsync(ContactId id, WritingInput input, CancellationToken ct) =>
        await store.FindContactAsync(TheSeeker.Id, id, ct) is not null && await store.FindEngagementAsync(TheSeeker.Id, id, ct) is { Engagement: var engagement }
        && await planner.ForAsync(engagement, ct) is { Lines: var lines, Book: var book }
            ? await desk.WriteAsync(input, engagement, lines, book, ct)
            : null;
}
