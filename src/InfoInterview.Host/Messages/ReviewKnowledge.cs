using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.Storage;

namespace InfoInterview.Host.Messages;

/// <summary>
/// What a check may know beside the message: whether the two are in touch, the request before it, and what others said in confidence.
/// </summary>
internal sealed class ReviewKnowledge(NotebookStore notebooks)
{
    /// <summary>What is known.</summary>
    /// <param name="engagement">The history with the reader; <c>null</c> when the message goes to nobody in particular.</param>
    /// <param name="message">The message, for its language and its two people.</param>
    /// <param name="earlierRequest">The text of the request; <c>null</c> when it is not at hand.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<ReviewContext> AboutAsync(Engagement? engagement, OutreachMessage message, string? earlierRequest, CancellationToken ct) => new()
    {
        HasEarlierContact = earlierRequest is not null || (engagement is not null && MessageWays.AreInTouch(engagement)),
        Request = earlierRequest is null ? null : message with { Purpose = MessagePurpose.Request, Subject = null, Body = earlierRequest.ReplaceLineEndings("\n") },
        Confidences = ConfidentialityGate.Confidences(await notebooks.FindNotebookAsync(TheSeeker.Id, ct)),
    };
}
