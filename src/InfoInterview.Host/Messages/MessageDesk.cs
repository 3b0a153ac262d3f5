using InfoInterview.Host.Inputs;
using InfoInterview.Host.Steps;
using InfoInterview.People;

namespace InfoInterview.Host.Messages;

/// <summary>Brings the two people and their history to the one who writes.</summary>
internal sealed class MessageDesk(StepPlanner planner, WritingDesk desk)
{
    /// <summary>What came of it; <c>null</c> when there is no such contact.</summary>
    public async Task<Writing?> WriteAsync(ContactId id, WritingInput input, CancellationToken ct) =>
        await planner.ForAsync(id, ct) is { Of.Stored.Engagement: var engagement, Lines: var lines, Beside: var beside }
            ? await desk.WriteAsync(input, engagement, lines, beside, ct)
            : null;
}
