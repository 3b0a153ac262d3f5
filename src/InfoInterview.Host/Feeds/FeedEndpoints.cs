using InfoInterview.Host.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Feeds;

/// <summary>The seeker's calendar by its secret address.</summary>
internal static class FeedEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/calendar/feed", GetAsync)
            .WithSummary("Whether the calendar is read from an address, and how that went; the address itself is never told")
            .Produces<FeedView>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/calendar/feed", PutAsync)
            .WithSummary("Read the calendar from a secret address (webcal or https) every hour, beginning now").Produces<FeedView>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapPost("/calendar/feed/refresh", RefreshAsync).WithSummary("Read the calendar from its address now").Produces<FeedView>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapDelete("/calendar/feed", RemoveAsync).WithSummary("Forget the address; the calendar that was read last stays")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> GetAsync(FeedDesk desk, CancellationToken ct) => Shown(await desk.StateAsync(ct));

    private static async Task<IResult> PutAsync(FeedInput input, FeedDesk desk, CancellationToken ct) =>
        await desk.SaveAsync(input.Address, ct) is { } problem ? ApiProblems.Of(StatusCodes.Status400BadRequest, problem)
            : Shown(await desk.StateAsync(ct));

    private static async Task<IResult> RefreshAsync(FeedDesk desk, CancellationToken ct) => Shown(await desk.RefreshAsync(ct));

    private static async Task<NoContent> RemoveAsync(FeedDesk desk, CancellationToken ct)
    {
        await desk.RemoveAsync(ct);
        return TypedResults.NoContent();
    }

    private static IResult Shown(FeedState? state) => state is null
        ? ApiProblems.Of(StatusCodes.Status404NotFound, "No address of a calendar is kept.")
        : TypedResults.Ok(new FeedView { Server = state.Server, FetchedAt = state.FetchedAt, Problem = state.Problem });
}
