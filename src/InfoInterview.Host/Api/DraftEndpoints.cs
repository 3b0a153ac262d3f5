using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>Messages as they are being written.</summary>
internal static class DraftEndpoints
{
    private const int LongestWord = 40;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/contacts/{id:guid}/drafts", ListAsync)
            .WithSummary("The drafts of messages to a contact, with those that others replaced, the one touched last first")
            .Produces<IReadOnlyList<DraftView>>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/contacts/{id:guid}/drafts/{draft:guid}", FindAsync).WithSummary("A draft; the ETag is its version")
            .Produces<DraftView>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/contacts/{id:guid}/drafts/{draft:guid}", SaveAsync)
            .WithSummary(
                "Save a draft under an id of your own; If-Match names the version seen, \"0\" for a new one. When another text stands there, yours is kept beside it as keptAs")
            .Produces<DraftView>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .SeesVersion();
        api.MapPost("/contacts/{id:guid}/drafts/{draft:guid}/current", MakeCurrentAsync)
            .WithSummary("Bring an earlier version back; the open one is set aside")
            .Produces<DraftView>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapDelete("/contacts/{id:guid}/drafts/{draft:guid}", DeleteAsync)
            .WithSummary("Delete a draft for good; If-Match names the version seen")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound)
            .SeesVersion();
    }

    private static async Task<IResult> ListAsync(Guid id, InterviewStore store, WritingStore writing, CancellationToken ct) =>
        await store.FindContactAsync(TheSeeker.Id, new ContactId(id), ct) is null ? ApiProblems.UnknownContact(id)
            : TypedResults.Ok<IReadOnlyList<DraftView>>([.. (await writing.ListDraftsAsync(TheSeeker.Id, new ContactId(id), ct))
                .Select(DraftView.Of)]);

    private static async Task<IResult> FindAsync(Guid id, Guid draft, WritingStore writing, HttpResponse response, CancellationToken ct) =>
        await OfContactAsync(id, draft, writing, ct) is { } stored ? Told(stored, response) : Unknown(draft);

    private static async Task<IResult> SaveAsync(Guid id, Guid draft, DraftRequest request, DraftDesk desk, WritingStore writing,
        IClock clock, HttpContext http, CancellationToken ct)
    {
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        var problems = new InputProblems();
        if (Read(id, draft, request, clock.GetCurrentInstant(), problems) is not { } read) return ApiProblems.Invalid(problems);
        if (version > 0 && await OfContactAsync(id, draft, writing, ct) is null) version = 0;
        var kept = await desk.KeepAsync(read, version, ct);
        if (kept.IsLost) return ApiProblems.UnknownContact(id);
        return kept.Current is { } current ? Told(current, http.Response) : Beside(kept);
    }

    private static async Task<IResult> MakeCurrentAsync(Guid id, Guid draft, DraftDesk desk, WritingStore writing,
        HttpResponse response, CancellationToken ct)
    {
        if (await OfContactAsync(id, draft, writing, ct) is not { } stored) return Unknown(draft);
        if (stored.Value.State == DraftState.Sent) return ApiProblems.Of(StatusCodes.Status409Conflict,
            "It was sent, and stays as it was. Save its text under a new id to go on with it.");
        return await desk.ReplaceAsync(stored.Value, ct) is { } current ? Told(current, response) : Unknown(draft);
    }

    private static async Task<IResult> DeleteAsync(Guid id, Guid draft, WritingStore writing, HttpRequest request, CancellationToken ct)
    {
        if (!EntityTags.TryRead(request, out var version, out var problem)) return problem;
        if (await OfContactAsync(id, draft, writing, ct) is not { } stored) return Unknown(draft);
        return await writing.DeleteDraftAsync(TheSeeker.Id, stored.Value.Id, version, ct) switch
        {
            KeepOutcome<MessageDraft>.Deleted => TypedResults.NoContent(),
            KeepOutcome<MessageDraft>.Stale { Current.Version: var current } => ApiProblems.Stale(current),
            _ => Unknown(draft),
        };
    }

    private static MessageDraft? Read(Guid id, Guid draft, DraftRequest request, Instant now, InputProblems problems)
    {
        var channel = Words.Read<Channel>("channel", request.Channel, problems) ?? Channel.Email;
        var body = (request.Body ?? "").ReplaceLineEndings("\n");
        if (draft == Guid.Empty) problems.Add("draft", "A draft is kept under an id; make one.");
        if (request.Purpose is null) problems.Add("purpose", "Say what the message is for, such as request.");
        if (body.Length > InputLimits.Body) problems.Add("body",
            string.Create(CultureInfo.InvariantCulture, $"At most {InputLimits.Body} characters, please."));
        if (request.Subject is { Length: > InputLimits.Subject }) problems.Add("subject",
            string.Create(CultureInfo.InvariantCulture, $"At most {InputLimits.Subject} characters, please."));
        var input = new WritingInput { Fields = request.Fields, Topic = request.Topic, Minutes = request.Minutes };
        var purpose = Words.Read<MessagePurpose>("purpose", request.Purpose, problems) ?? MessagePurpose.Request;
        var occasion = input.ToOccasion(purpose, problems);
        var read = new MessageDraft
        {
            Id = new DraftId(draft),
            Contact = new ContactId(id),
            Purpose = purpose,
            Subject = request.Subject,
            Body = body,
            Channel = channel,
            Language = problems.Text("language", request.Language, LongestWord) ?? MessageStyle.English,
            Tone = problems.Text("tone", request.Tone, LongestWord) ?? Tones.Warm,
            Topic = occasion.Topic,
            Minutes = occasion.Minutes,
            Fields = occasion.Fields.Where(field => field.Text.Length > 0).ToValueList(),
            By = Words.Read<DraftHand>("by", request.By, problems) ?? DraftHand.Seeker,
            At = now,
        };
        if (!problems.Any && !InfoInterviewJson.TryRead<MessageDraft>(InfoInterviewJson.Write(read), out _,
            out var unreadable)) problems.Add("body", unreadable[0].Message);
        return problems.Any ? null : read;
    }

    private static async Task<Stored<MessageDraft>?> OfContactAsync(Guid id, Guid draft, WritingStore writing, CancellationToken ct) =>
        await writing.FindDraftAsync(TheSeeker.Id, new DraftId(draft), ct) is { } stored && stored.Value.Contact == new ContactId(id)
            ? stored : null;

    private static Ok<DraftView> Told(Stored<MessageDraft> stored, HttpResponse response)
    {
        EntityTags.Write(response, stored.Version);
        return TypedResults.Ok(DraftView.Of(stored));
    }

    private static ProblemHttpResult Beside(KeptDraft kept) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status412PreconditionFailed,
        Title = ProblemText.For(StatusCodes.Status412PreconditionFailed).Title,
        Detail = "Another text stands there. Yours is kept beside it, as an earlier version.",
        Extensions = { ["current"] = DraftView.Of(kept.Other!), ["keptAs"] = DraftView.Of(kept.Aside!) },
    });

    private static ProblemHttpResult Unknown(Guid draft) => ApiProblems.Of(StatusCodes.Status404NotFound,
        $"There is no draft {draft:D} to this contact.");
}
