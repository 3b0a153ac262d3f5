using InfoInterview.Host.Duplicates;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>Contacts who may be one person, and making them one.</summary>
internal static class DuplicateEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/duplicates", ListAsync)
            .WithSummary("Contacts who may be one person, the surest first").Produces<Listing<DuplicateView>>()
                .ProducesValidationProblem();
        api.MapGet("/merge", PreviewAsync).WithSummary("What would become of the contacts if they became one").Produces<MergeView>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/merge", MergeAsync).WithSummary("Make one contact of several; each named with the version seen")
            .Produces<ContactView>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed);
    }

    private static async Task<IResult> ListAsync(InterviewStore store, CancellationToken ct, int skip = 0, int take = InputLimits.PageSize)
    {
        if (Listing<DuplicateView>.Check(skip, take) is { } problems) return ApiProblems.Invalid(problems);
        var page = await store.ListDuplicatesAsync(TheSeeker.Id, skip, take, ct);
        return TypedResults.Ok(new Listing<DuplicateView> { Items = [.. page.Items.Select(DuplicateView.Of)], Total = page.Total });
    }

    private static async Task<IResult> PreviewAsync(Guid[] id, MergeDesk desk, CancellationToken ct, Guid? first = null) =>
        await desk.FindAsync(id, ct) is { } records ? TypedResults.Ok(MergeView.Of(MergeDesk.Preview(records, first), records)) : NotThere;

    private static async Task<IResult> MergeAsync(MergeRequest request, MergeDesk desk, CancellationToken ct)
    {
        if (await desk.FindAsync([.. request.Contacts.Select(contact => contact.Id)], ct) is not { } records) return NotThere;
        foreach (var (record, seen) in records.Zip(request.Contacts.DistinctBy(contact => contact.Id)))
        {
            if (record.Version != seen.Version) return ApiProblems.Stale(record.Version);
        }

        return await desk.MergeAsync(records, request.First, ct) switch
        {
            MergeOutcome.Merged merged => TypedResults.Ok(ContactView.Of(merged.Contact)),
            MergeOutcome.Stale stale => ApiProblems.Stale(stale.Current.Version),
            MergeOutcome.HistoriesClash clash => ApiProblems.Of(StatusCodes.Status409Conflict, clash.FactRefusal.Reason),
            _ => NotThere,
        };
    }

    private static IResult NotThere { get; } = ApiProblems.Of(
        StatusCodes.Status404NotFound, string.Create(CultureInfo.InvariantCulture, $"Name two to {MergeDesk.Most} contacts that there are."));
}
