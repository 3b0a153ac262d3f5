using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Steps;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>What to do next, with everybody.</summary>
internal static class StepEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/steps", ListAsync)
            .WithSummary("Next steps: what follows from what happened by due time, then requests to repeat by their own day, then first requests by name; set started for one half")
            .Produces<Listing<StepView>>().ProducesValidationProblem();

    private static async Task<IResult> ListAsync(StepPlanner planner, CancellationToken ct, bool? started = null, int skip = 0, int take = InputLimits.PageSize)
    {
        if (Listing<StepView>.Check(skip, take) is { } problems) return ApiProblems.Invalid(problems);
        var list = await planner.ListAsync(Lists(started), skip, take, ct);
        return TypedResults.Ok(new Listing<StepView> { Items = [.. list.Lines.Select(StepView.Of)], Total = list.Total });
    }

    private static DueList[] Lists(bool? started) => started switch
    {
        true => [DueList.UnderWay, DueList.ToAskAgain],
        false => [DueList.NotAsked],
        _ => [DueList.UnderWay, DueList.ToAskAgain, DueList.NotAsked],
    };
}
