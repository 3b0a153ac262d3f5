using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>Not writing to somebody again, and forgetting them.</summary>
internal static class ErasureEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPut("/contacts/{id:guid}/do-not-contact", SilenceAsync).WithSummary("Never write to somebody again; reason is asked, declinedForGood or complaint")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/contacts/{id:guid}/erasure", PreviewAsync).WithSummary("What erasing somebody would do").Produces<ErasureView>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapDelete("/contacts/{id:guid}", EraseAsync).WithSummary("Erase everything about somebody; a later import leaves them out")
            .Produces<ErasureView>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> SilenceAsync(Guid id, InterviewStore store, TheDay day, CancellationToken ct, string? reason = null)
    {
        DoNotContactReason? why = reason switch
        {
            "asked" => DoNotContactReason.Asked,
            "declinedForGood" => DoNotContactReason.DeclinedForGood,
            "complaint" => DoNotContactReason.Complaint,
            _ => null,
        };
        if (why is null) return ApiProblems.Of(StatusCodes.Status400BadRequest, "The reason is asked, declinedForGood or complaint.");
        var silence = new DoNotContact { Reason = why.Value, Since = await day.TodayAsync(ct) };
        return await store.BlockContactAsync(TheSeeker.Id, new ContactId(id), silence, ct) is SaveOutcome.NotFound ? ApiProblems.UnknownContact(id) : TypedResults.NoContent();
    }

    private static async Task<IResult> PreviewAsync(Guid id, InterviewStore store, TheDay day, CancellationToken ct) =>
        Answer(id, await store.PreviewErasureAsync(TheSeeker.Id, new ContactId(id), await day.TodayAsync(ct), ct));

    private static async Task<IResult> EraseAsync(Guid id, InterviewStore store, TheDay day, CancellationToken ct) =>
        Answer(id, await store.EraseContactAsync(TheSeeker.Id, new ContactId(id), await day.TodayAsync(ct), ct));

    private static IResult Answer(Guid id, Erasure? erasure) => erasure is null ? ApiProblems.UnknownContact(id) : TypedResults.Ok(ErasureView.Of(erasure));
}
