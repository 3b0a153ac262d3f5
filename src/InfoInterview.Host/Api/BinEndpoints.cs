using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>Deleted contacts.</summary>
internal static class BinEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/bin", ListAsync).WithSummary("Those who were deleted and can be brought back, who was deleted last first")
            .Produces<IReadOnlyList<BinView>>();
        api.MapPut("/bin/{id:guid}", DeleteAsync)
            .WithSummary("Delete a contact, who can be brought back for 30 days; an erasure is DELETE /api/contacts/{id}")
            .Produces<BinView>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/bin/{id:guid}/return", BringBackAsync).WithSummary("Bring a contact back with everything").Produces<ContactView>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapDelete("/bin/{id:guid}", DropAsync).WithSummary("Let a deleted contact go for good; a later import may bring them in again")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(BinStore bin, IClock clock, CancellationToken ct) =>
        TypedResults.Ok<IReadOnlyList<BinView>>([.. (await bin.ListAsync(TheSeeker.Id, clock.GetCurrentInstant(), ct))
            .Select(BinView.Of)]);

    private static async Task<IResult> DeleteAsync(Guid id, BinStore bin, IClock clock, CancellationToken ct) =>
        await bin.DeleteContactAsync(TheSeeker.Id, new ContactId(id), clock.GetCurrentInstant(), ct) is { } binned
            ? TypedResults.Ok(BinView.Of(binned)) : ApiProblems.UnknownContact(id);

    private static async Task<IResult> BringBackAsync(Guid id, BinStore bin, IClock clock, HttpResponse response, CancellationToken ct)
    {
        switch (await bin.BringBackAsync(TheSeeker.Id, new ContactId(id), clock.GetCurrentInstant(), ct))
        {
            case KeepOutcome<Contact>.Saved { Current: var back }:
                EntityTags.Write(response, back.Version);
                return TypedResults.Ok(ContactView.Of(new StoredContact { Contact = back.Value, Version = back.Version }));
            case KeepOutcome<Contact>.Refused refused: return ApiProblems.Of(StatusCodes.Status409Conflict, refused.Reason);
            default: return Nobody(id);
        }
    }

    private static async Task<IResult> DropAsync(Guid id, BinStore bin, CancellationToken ct) =>
        await bin.DropAsync(TheSeeker.Id, new ContactId(id), ct) ? TypedResults.NoContent() : Nobody(id);

    private static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Nobody(Guid id) =>
        ApiProblems.Of(StatusCodes.Status404NotFound, $"Nobody lies in the bin as {id:D}.");
}
