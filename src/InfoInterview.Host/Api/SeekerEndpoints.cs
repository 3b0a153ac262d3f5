using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>Who one is.</summary>
internal static class SeekerEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/seeker", GetAsync).WithSummary("Who you are; the ETag is the version").Produces<SeekerInput>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/seeker", PutAsync)
            .WithSummary(
            "Say who you are; an If-Match that names the version seen keeps another window's words from being written over")
            .Produces<SeekerInput>().ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status412PreconditionFailed);
    }

    private static async Task<IResult> GetAsync(InterviewStore store, HttpResponse response, CancellationToken ct)
    {
        if (await store.FindStoredSeekerAsync(TheSeeker.Id, ct) is not { } stored) return ApiProblems.Of(StatusCodes.Status404NotFound,
            "You have not said yet who you are.");
        EntityTags.Write(response, stored.Version);
        return TypedResults.Ok(SeekerInput.Of(stored.Value));
    }

    private static async Task<IResult> PutAsync(SeekerInput input, InterviewStore store, HttpContext http, CancellationToken ct)
    {
        var problems = new InputProblems();
        if (input.Read(problems) is not { } seeker) return ApiProblems.Invalid(problems);
        long version = 0;
        var isNamed = http.Request.Headers.IfMatch.Count > 0;
        if (isNamed && !EntityTags.TryRead(http.Request, out version, out var problem)) return problem;
        if (!isNamed) version = (await store.FindStoredSeekerAsync(TheSeeker.Id, ct))?.Version ?? 0;
        switch (await store.SaveSeekerAsync(TheSeeker.Id.Programme, seeker, version, ct))
        {
            case KeepOutcome<Seeker>.Saved { Current: var current }:
                EntityTags.Write(http.Response, current.Version);
                return TypedResults.Ok(SeekerInput.Of(current.Value));
            case KeepOutcome<Seeker>.Stale { Current: var current }: return ApiProblems.Stale(current.Version);
            default: return ApiProblems.Stale(0);
        }
    }
}
