using InfoInterview.Host.Post;
using InfoInterview.Host.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Api;

/// <summary>The secret address by which a calendar program reads talks and due steps.</summary>
internal static class SubscriptionEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/calendar/subscription", MakeAsync)
            .WithSummary("Make a secret address of talks and due steps for a calendar program; it is told this one time, and the one "
            + "before stops working")
            .Produces<SubscriptionView>().ProducesProblem(StatusCodes.Status409Conflict);
        api.MapDelete("/calendar/subscription", RemoveAsync)
            .WithSummary("Take the address away: it stops working wherever it is subscribed")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> MakeAsync(SubscriptionDesk desk, HttpRequest request, CancellationToken ct) =>
        await desk.MakeAsync(ct) is { } secret
        ? TypedResults.Ok(new SubscriptionView { Address = $"{request.Scheme}://{request.Host}{SubscriptionFiles.AddressOf(secret)}" })
        : ApiProblems.NoSeeker;

    private static async Task<NoContent> RemoveAsync(SubscriptionDesk desk, CancellationToken ct)
    {
        await desk.RemoveAsync(ct);
        return TypedResults.NoContent();
    }
}
