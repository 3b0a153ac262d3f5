using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>Writing a message, and having one checked.</summary>
internal static class MessageEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/contacts/{id:guid}/message", ComposeAsync).WithSummary("Write the message that fits, with what is still weak about it, or name what is missing")
            .Produces<MessageView>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/contacts/{id:guid}/message.eml", EmlAsync).WithSummary("The request as a file for a mail program")
            .Produces<byte[]>(StatusCodes.Status200OK, MessageFile.ContentType).ProducesValidationProblem()
                .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapPost("/review", ReviewAsync).WithSummary("Check a message").Produces<MessageView>().ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ComposeAsync(Guid id, WritingInput input, InterviewStore store, MessageDesk desk, CancellationToken ct)
    {
        var (writing, problem) = await WriteAsync(id, input, store, desk, ct);
        return writing?.Draft is { } draft
            ? TypedResults.Ok(MessageView.Of(draft.Message, draft.Review) with { Missing = [.. draft.Missing.Select(MissingView.Of)], Subjects = [.. writing.Subjects.Select(SubjectView.Of)] })
            : problem!;
    }

    private static async Task<IResult> EmlAsync(Guid id, InterviewStore store, MessageDesk desk, CancellationToken ct, string? topic = null, int? minutes = null)
    {
        var input = new WritingInput { Topic = topic, Minutes = minutes, Purpose = Words.Of(MessagePurpose.Request), Channel = Words.Of(Channel.Email) };
        var (writing, problem) = await WriteAsync(id, input, store, desk, ct);
        return writing?.Draft is { } draft ? MessageFile.Download(draft.Message) : problem!;
    }

    /// <summary>What was written, or the problem in its way.</summary>
    private static async Task<(Writing? Writing, IResult? Problem)> WriteAsync(Guid id, WritingInput input, InterviewStore store, MessageDesk desk, CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is null) return (null, ApiProblems.NoSeeker);
        return await desk.WriteAsync(new ContactId(id), input, ct) switch
        {
            null => (null, ApiProblems.UnknownContact(id)),
            { Draft: not null } writing => (writing, null),
            { Silent: { } person } => (null, ApiProblems.Silent(person)),
            { Missing: { IsEmpty: false } missing } => (null, ApiProblems.Missing(missing)),
            { Problems: var problems } => (null, ApiProblems.Invalid(problems)),
        };
    }

    private static async Task<IResult> ReviewAsync(ReviewRequest request, InterviewStore store, MessageReviewer reviewer, ReviewKnowledge knowledge, CancellationToken ct)
    {
        var seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        Engagement? engagement = null;
        if (request.ContactId is { } id)
        {
            engagement = (await store.FindEngagementAsync(TheSeeker.Id, new ContactId(id), ct))?.Engagement;
            if (engagement is null) return ApiProblems.UnknownContact(id);
        }

        var problems = new InputProblems();
        var frame = new OutreachMessage
        {
            Purpose = Words.Read<MessagePurpose>("purpose", request.Purpose, problems) ?? MessagePurpose.Request,
            Channel = Words.Read<Channel>("channel", request.Channel, problems) ?? Channel.Email,
            Language = request.Language is { Length: > 0 } language ? language : engagement?.Contact.Language ?? MessageStyle.English,
            Body = "",
            From = seeker,
            To = engagement?.Contact,
        };
        if (new MessageInput { Subject = request.Subject, Body = request.Body }.Read(frame, problems) is not { } message) return ApiProblems.Invalid(problems);
        var context = await knowledge.AboutAsync(engagement, frame, request.EarlierRequest, ct);
        return TypedResults.Ok(MessageView.Of(message, reviewer.Review(message, context)));
    }
}
