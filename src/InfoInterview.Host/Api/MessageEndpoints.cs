using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>Writing a request, and having one checked.</summary>
internal static class MessageEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/contacts/{id:guid}/message", ComposeAsync).WithSummary("Write a request to a contact, with what is still weak about it")
            .Produces<MessageView>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/contacts/{id:guid}/message.eml", EmlAsync).WithSummary("The request as a file for a mail program")
            .Produces<byte[]>(StatusCodes.Status200OK, MessageFile.ContentType).ProducesValidationProblem();
        api.MapPost("/review", ReviewAsync).WithSummary("Check a message").Produces<MessageView>().ProducesValidationProblem();
    }

    private static async Task<IResult> ComposeAsync(Guid id, AskInput ask, MessageDesk desk, CancellationToken ct) =>
        await desk.ComposeAsync(new ContactId(id), ask, ct) switch
        {
            { Problem: { } problem } => problem,
            { Draft: { } draft } => TypedResults.Ok(MessageView.Of(draft.Message, draft.Review)),
            _ => ApiProblems.UnknownContact(id),
        };

    private static async Task<IResult> EmlAsync(Guid id, MessageDesk desk, CancellationToken ct, string? topic = null, int? minutes = null)
    {
        var composed = await desk.ComposeAsync(new ContactId(id), new AskInput { Topic = topic, Minutes = minutes }, ct);
        if (composed.Problem is { } problem) return problem;
        return composed is { Draft: { } draft, Seeker: { } seeker, Contact: { } contact }
            ? MessageFile.Download(seeker, contact, draft.Message)
            : ApiProblems.UnknownContact(id);
    }

    private static async Task<IResult> ReviewAsync(ReviewRequest request, InterviewStore store, MessageReviewer reviewer, CancellationToken ct)
    {
        Contact? contact = null;
        if (request.ContactId is { } id)
        {
            contact = (await store.FindContactAsync(TheSeeker.Id, new ContactId(id), ct))?.Contact;
            if (contact is null) return ApiProblems.UnknownContact(id);
        }

        var problems = new InputProblems();
        var input = new MessageInput { Subject = request.Subject, Body = request.Body };
        return input.Read(contact, problems) is { } message
            ? TypedResults.Ok(MessageView.Of(message, reviewer.Review(message)))
            : ApiProblems.Invalid(problems);
    }
}
