using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Steps;

namespace InfoInterview.Host.Api;

/// <summary>What to do next, with everybody.</summary>
internal static class StepEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/steps", ListAsync).WithSummary("Next steps of all contacts by due time; set started for those under way or not asked yet")
            .Produces<Listing<StepView>>().ProducesValidationProblem();

    private static async Task<IResult> ListAsync(StepPlanner planner, CancellationToken ct, bool? started = null, int skip = 0, int take = InputLimits.PageSize)
    {
        if (Listing<StepView>.Check(skip, take) is { } problems) return ApiProblems.Invalid(problems);
        var book = await planner.ReadAsync(ct);
        var lines = started switch
        {
            true => book.UnderWay,
            false => book.NotAsked,
            _ => [.. book.UnderWay.Concat(book.NotAsked).OrderBy(line => line.Step.Window.DueBy)],
        };
        return TypedResults.Ok(new Listing<StepView> { Items = [.. lines.Skip(skip).Take(take).Select(StepView.Of)], Total = lines.Count });
    }
}
