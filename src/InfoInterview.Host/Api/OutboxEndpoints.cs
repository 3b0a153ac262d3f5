using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Post;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Api;

/// <summary>Approved messages on their way out.</summary>
internal static class OutboxEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/outbox", ListAsync).WithSummary("The messages that were put into the outbox, the newest first")
            .Produces<IReadOnlyList<OutboxView>>();
        api.MapPost("/contacts/{id:guid}/outbox", PutAsync)
            .WithSummary("Send a draft as it was approved: it is put into the outbox, and recorded when the server has taken it")
            .Produces<IReadOnlyList<OutboxView>>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/outbox/answer", AnswerAsync)
            .WithSummary("Take a message back that waits, say whether one arrived of which nobody knows, or try one again that failed")
            .Produces<OutboxView>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Ok<IReadOnlyList<OutboxView>>> ListAsync(OutboxDesk desk, CancellationToken ct) =>
        TypedResults.Ok<IReadOnlyList<OutboxView>>([.. (await desk.ListAsync(contact: null, ct)).Select(OutboxView.Of)]);

    private static async Task<IResult> PutAsync(Guid id, OutboxRequest request, OutboxDesk desk, StepPlanner planner, LetterDesk letters,
        WritingStore writing, DeedLog deeds, CancellationToken ct)
    {
        var (contact, draft) = (new ContactId(id), new DraftId(request.Draft));
        if (await planner.ForAsync(contact, ct) is not { } known) return ApiProblems.UnknownContact(id);
        if (await writing.FindDraftAsync(TheSeeker.Id, draft, ct) is not { Value: var text }
            || await letters.OfDraftAsync(contact, draft, ct) is not { } letter)
            return ApiProblems.Of(StatusCodes.Status404NotFound, $"There is no draft {request.Draft:D} to this contact.");
        var problems = new InputProblems();
        var (times, accepted) = TimesOfMessage.Read(DraftDesk.InputOf(text), known.Of.Stored.Engagement, known.Lines, problems);
        if (problems.Any) return ApiProblems.Invalid(problems);
        var fact = deeds.Sent(known.Lines, text.Purpose, letter.Message.Channel, times, accepted);
        return await desk.PutAsync(letter, draft, fact, ct) is { } problem ? ApiProblems.Of(StatusCodes.Status409Conflict, problem)
            : TypedResults.Ok<IReadOnlyList<OutboxView>>([.. (await desk.ListAsync(contact, ct)).Select(OutboxView.Of)]);
    }

    private static async Task<IResult> AnswerAsync(OutboxAnswer answer, OutboxDesk desk, CancellationToken ct)
    {
        if (await desk.FindAsync(answer.Key, ct) is not { } item) return ApiProblems.Of(StatusCodes.Status404NotFound,
            "This message is not in the outbox.");
        var problems = new InputProblems();
        if (Words.Read<OutboxWord>("say", answer.Say, problems) is not { } word)
        {
            if (!problems.Any) problems.Add("say", "Say withdraw, arrived, notArrived or again.");
            return ApiProblems.Invalid(problems);
        }

        if (await desk.SayAsync(item.Key, word, ct) is { } problem) return ApiProblems.Of(StatusCodes.Status409Conflict, problem);
        return TypedResults.Ok(OutboxView.Of((await desk.FindAsync(item.Key, ct))!));
    }
}
