using InfoInterview.Outreach;
using InfoInterview.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Messages;

/// <summary>A draft with the two people it is between, or the problem in its way.</summary>
internal sealed record Composed
{
    public ProblemHttpResult? Problem { get; init; }

    public Seeker? Seeker { get; init; }

    public Contact? Contact { get; init; }

    public OutreachDraft? Draft { get; init; }
}
