using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Mail;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>What the two wrote to each other.</summary>
internal static class WrittenEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/contacts/{id:guid}/sent", SentAsync)
            .WithSummary("The messages to a contact exactly as they were sent, the newest first")
            .Produces<IReadOnlyList<SentView>>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/contacts/{id:guid}/received", ReceivedAsync)
            .WithSummary("What a contact wrote, word for word, the newest first, with what it seems to mean")
            .Produces<IReadOnlyList<ReceivedView>>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/contacts/{id:guid}/received", KeepAsync).WithSummary("Keep what a contact wrote; nothing is recorded of it")
            .Produces<ReceivedView>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/contacts/{id:guid}/received/mail", KeepMailAsync)
            .WithSummary("Keep a mail of a contact (.eml); the same mail again is kept once").Accepts<byte[]>(EmailFile.MediaType)
            .Produces<ReceivedView>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        api.MapDelete("/contacts/{id:guid}/received/{text:guid}", DeleteAsync)
            .WithSummary("Delete what a contact wrote for good; If-Match names the version seen")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound)
            .SeesVersion();
    }

    private static async Task<IResult> SentAsync(Guid id, InterviewStore store, WritingStore writing, CancellationToken ct) =>
        await store.FindContactAsync(TheSeeker.Id, new ContactId(id), ct) is null ? ApiProblems.UnknownContact(id)
            : TypedResults.Ok<IReadOnlyList<SentView>>([.. (await writing.ListSentAsync(TheSeeker.Id, new ContactId(id), ct))
                .Select(SentView.Of)]);

    private static async Task<IResult> ReceivedAsync(Guid id, InterviewStore store, ReceivedDesk desk, CancellationToken ct)
    {
        if (await ZoneAsync(id, store, ct) is not { } zone) return ApiProblems.UnknownContact(id);
        return TypedResults.Ok<IReadOnlyList<ReceivedView>>(
            [.. (await desk.ListAsync(new ContactId(id), ct)).Select(text => ReceivedView.Of(text, zone))]);
    }

    private static async Task<IResult> KeepAsync(Guid id, ReceivedRequest request, InterviewStore store, ReceivedDesk desk,
        CancellationToken ct)
    {
        var problems = new InputProblems();
        var text = problems.Text("text", request.Text, InputLimits.Body);
        if (text is null) problems.Add("text", "Say what they wrote.");
        var by = Words.Read<Channel>("by", request.By, problems);
        if (problems.Any) return ApiProblems.Invalid(problems);
        return await ZoneAsync(id, store, ct) is { } zone && await desk.PasteAsync(new ContactId(id), text!, by, ct) is { } kept
            ? TypedResults.Ok(ReceivedView.Of(kept, zone)) : ApiProblems.UnknownContact(id);
    }

    private static async Task<IResult> KeepMailAsync(Guid id, HttpRequest request, InterviewStore store, ReceivedDesk desk, TheDay day,
        CancellationToken ct)
    {
        if (!Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals(EmailFile.MediaType, StringComparison.OrdinalIgnoreCase))
            return ApiProblems.Of(StatusCodes.Status415UnsupportedMediaType, $"Send the mail as {EmailFile.MediaType}.");
        if (await ZoneAsync(id, store, ct) is not { } zone) return ApiProblems.UnknownContact(id);
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, ct);
        bytes.Position = 0;
        if (ReplyMail.Read(bytes, await day.TodayAsync(ct), ct) is not [var mail, ..]
            || (mail.From is null && mail.MessageId is null && mail.Reply.Bounce is null) || string.IsNullOrWhiteSpace(mail.Reply.Body))
            return ApiProblems.Of(StatusCodes.Status400BadRequest, "This is no mail that can be read.");
        if (mail.Reply.Body.Length > InputLimits.Body) return ApiProblems.Of(StatusCodes.Status400BadRequest,
            string.Create(CultureInfo.InvariantCulture, $"Its text is longer than {InputLimits.Body} characters."));
        if (await desk.WhoseAsync(mail, ct) is { } whose && whose != new ContactId(id))
            return ApiProblems.Of(StatusCodes.Status409Conflict, $"This mail is from another contact, {whose}. Nothing was kept.");
        return await desk.TakeAsync(new ContactId(id), mail, ct) is { } kept ? TypedResults.Ok(ReceivedView.Of(kept, zone))
            : ApiProblems.UnknownContact(id);
    }

    private static async Task<IResult> DeleteAsync(Guid id, Guid text, WritingStore writing, ReceivedDesk desk, HttpRequest request,
        CancellationToken ct)
    {
        if (!EntityTags.TryRead(request, out var version, out var problem)) return problem;
        if (await desk.FindAsync(new ContactId(id), text, ct) is not { } stored) return Unknown(text);
        return await writing.DeleteReceivedAsync(TheSeeker.Id, stored.Value.Id, version, ct) switch
        {
            KeepOutcome<Engagements.ReceivedText>.Deleted => TypedResults.NoContent(),
            KeepOutcome<Engagements.ReceivedText>.Stale { Current.Version: var current } => ApiProblems.Stale(current),
            _ => Unknown(text),
        };
    }

    private static async Task<DateTimeZone?> ZoneAsync(Guid id, InterviewStore store, CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker
            || await store.FindContactAsync(TheSeeker.Id, new ContactId(id), ct) is not { Contact: var contact }) return null;
        return (contact.Zone ?? seeker.Zone).In(DateTimeZoneProviders.Tzdb);
    }

    private static ProblemHttpResult Unknown(Guid text) => ApiProblems.Of(StatusCodes.Status404NotFound,
        $"There is no text {text:D} of this contact.");
}
