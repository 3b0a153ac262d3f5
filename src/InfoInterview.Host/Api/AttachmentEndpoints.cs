using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>Files that are kept with a contact.</summary>
internal static class AttachmentEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/contacts/{id:guid}/files", ListAsync).WithSummary("The files that are kept with a contact, the oldest first")
            .Produces<IReadOnlyList<AttachmentView>>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/contacts/{id:guid}/files/{file:guid}", AddAsync)
            .WithSummary(
                "Keep a file with a contact, under an id of your own; its name stands in the query. What it is, is read from the file")
                .Accepts<byte[]>("application/octet-stream")
            .Produces<AttachmentView>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
                .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);
        api.MapGet("/contacts/{id:guid}/files/{file:guid}", FindAsync).WithSummary("A file, to be saved and never shown in the browser")
            .Produces<byte[]>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapDelete("/contacts/{id:guid}/files/{file:guid}", RemoveAsync).WithSummary("Delete a file for good")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>The same for people, beside the pages.</summary>
    public static void MapAttachmentFiles(this IEndpointRouteBuilder app) =>
        app.MapGet("/contacts/{id:guid}/files/{file:guid}", FindAsync).ExcludeFromDescription();

    private static async Task<IResult> ListAsync(Guid id, InterviewStore store, AttachmentStore attachments, CancellationToken ct) =>
        await store.FindContactAsync(TheSeeker.Id, new ContactId(id), ct) is null ? ApiProblems.UnknownContact(id)
            : TypedResults.Ok<IReadOnlyList<AttachmentView>>(
                [.. (await attachments.ListAsync(TheSeeker.Id, new ContactId(id), ct)).Select(AttachmentView.Of)]);

    private static async Task<IResult> AddAsync(Guid id, Guid file, AttachmentStore attachments, IClock clock, HttpContext http,
        CancellationToken ct, string? name = null)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = AttachmentLimits.MostBytes + 1;
        if (file == Guid.Empty) return ApiProblems.Of(StatusCodes.Status400BadRequest, "A file is kept under an id; make one.");
        if (AttachmentLimits.NameOf(name) is not { } plain) return ApiProblems.Of(StatusCodes.Status400BadRequest,
            "Name the file in the query, such as ?name=resume.pdf.");
        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes, ct);
        var attachment = new KeptAttachment
        {
            Id = new AttachmentId(file),
            Contact = new ContactId(id),
            Name = plain,
            MediaType = "",
            AddedAt = clock.GetCurrentInstant()
        };
        return await attachments.AddAsync(TheSeeker.Id, attachment, bytes.ToArray().ToValueList(), ct) switch
        {
            KeepOutcome<KeptAttachment>.Saved { Current.Value: var kept } => TypedResults.Ok(AttachmentView.Of(kept)),
            KeepOutcome<KeptAttachment>.Refused refused => ApiProblems.Of(StatusCodes.Status400BadRequest, refused.Reason),
            _ => ApiProblems.UnknownContact(id),
        };
    }

    private static async Task<IResult> FindAsync(Guid id, Guid file, AttachmentStore attachments, HttpResponse response,
        CancellationToken ct)
    {
        if (await OfContactAsync(id, file, attachments, ct) is not { } found) return Unknown(file);

        // Whatever somebody sent is saved and never opened here: with a name, without rights.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "no-store";
        return TypedResults.File(found.Content.ToArray(), found.Known.MediaType, found.Known.Name);
    }

    private static async Task<IResult> RemoveAsync(Guid id, Guid file, AttachmentStore attachments, CancellationToken ct) =>
        await OfContactAsync(id, file, attachments, ct) is { } found && await attachments.RemoveAsync(TheSeeker.Id, found.Known.Id, ct)
            ? TypedResults.NoContent() : Unknown(file);

    private static async Task<(KeptAttachment Known, ValueList<byte> Content)?> OfContactAsync(Guid id, Guid file,
        AttachmentStore attachments, CancellationToken ct) =>
        await attachments.FindAsync(TheSeeker.Id, new AttachmentId(file), ct) is { } found && found.Known.Contact == new ContactId(id)
            ? found : null;

    private static ProblemHttpResult Unknown(Guid file) => ApiProblems.Of(StatusCodes.Status404NotFound,
        $"There is no file {file:D} with this contact.");
}
