using InfoInterview.Actions;
using InfoInterview.Host.Actions;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Notes;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Api;

/// <summary>What there is to do. What comes from a line in confidence stays on its page.</summary>
internal static class ActionEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/actions", ListAsync).WithSummary("What there is to do, what is overdue first").Produces<ActionListing>();
        api.MapGet("/actions/{id:guid}", FindAsync).WithSummary("One thing to do; the ETag is its version").Produces<ActionAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/actions/{id:guid}", SaveAsync)
            .WithSummary(
                "Keep something to do under an id of your own, also as done or dropped; what is left out stays. If-Match names the version seen, \"0\" for a new one")
            .SeesVersion().Produces<ActionAnswer>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ListAsync(ActionDesk desk, CancellationToken ct) => TypedResults.Ok(await ReadAsync(desk, ct));

    private static async Task<IResult> FindAsync(Guid id, ActionDesk desk, HttpResponse response, CancellationToken ct) =>
        await OneAsync(id, desk, ct) is { } item ? Told(item, response) : Unknown(id);

    private static async Task<IResult> SaveAsync(Guid id, ActionRequest request, ActionDesk desk, HttpContext http, CancellationToken ct)
    {
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        var stored = await desk.FindAsync(new ActionId(id), ct);
        if (stored is null && version > 0) return Unknown(id);
        if (stored is not null && await OneAsync(id, desk, ct) is null) return ApiProblems.Of(
            StatusCodes.Status409Conflict, "This comes from what was told in confidence, and stays on its page; change it there.");
        var problems = new InputProblems();
        if (request.Read(new ActionId(id), stored?.Value, version, await desk.ProposedDaysAsync(ct), problems) is not { } item)
            return ApiProblems.Invalid(problems);
        return await desk.SaveAsync(item, version, ct) switch
        {
            KeepOutcome<ActionItem>.Saved => await FindAsync(id, desk, http.Response, ct),
            KeepOutcome<ActionItem>.Stale { Current.Version: var current } => ApiProblems.Stale(current),
            KeepOutcome<ActionItem>.Refused refused => ApiProblems.Of(StatusCodes.Status409Conflict, refused.Reason),
            _ => ApiProblems.Of(StatusCodes.Status404NotFound, "You, or the person for whom it is, are not there."),
        };
    }

    private static async Task<ActionListing> ReadAsync(ActionDesk desk, CancellationToken ct)
    {
        var view = await desk.ReadAsync(ct);
        var (released, _) = await desk.ReleaseAsync(WayOut.OwnFile, ct);
        var told = released.Items.Select(item => item.Id).ToHashSet();
        return new ActionListing
        {
            Items = [.. view.Cards.Where(card => told.Contains(card.Item.Id)).Select(card => ActionAnswer.Of(card,
                view.Versions[card.Item.Id]))],
            Withheld = released.Withheld,
        };
    }

    private static async Task<ActionAnswer?> OneAsync(Guid id, ActionDesk desk, CancellationToken ct) =>
        (await ReadAsync(desk, ct)).Items.FirstOrDefault(item => item.Id == id);

    private static Ok<ActionAnswer> Told(ActionAnswer item, HttpResponse response)
    {
        EntityTags.Write(response, item.Version);
        return TypedResults.Ok(item);
    }

    private static ProblemHttpResult Unknown(Guid id) => ApiProblems.Of(StatusCodes.Status404NotFound, $"There is nothing to do {id:D}.");
}
