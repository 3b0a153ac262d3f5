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
                "Say who you are; If-Match names the version seen, \"0\" when you are new; without it, what stands is written over")
            .MaySeeVersion().Produces<SeekerInput>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> GetAsync(InterviewStore store, HttpResponse response, CancellationToken ct)
    {
        if (await store.FindStoredSeekerAsync(TheSeeker.Id, ct) is not { } known)
            return ApiProblems.Of(StatusCodes.Status404NotFound, "You have not said yet who you are.");
        EntityTags.Write(response, known.Version);
        return TypedResults.Ok(SeekerInput.Of(known.Value));
    }

    private static async Task<IResult> PutAsync(SeekerInput input, InterviewStore store, HttpContext http, CancellationToken ct)
    {
        var problems = new InputProblems();
        if (input.Read(problems) is not { } seeker) return ApiProblems.Invalid(problems);
        var seen = (await store.FindStoredSeekerAsync(TheSeeker.Id, ct))?.Version ?? 0;
        if (http.Request.Headers.IfMatch.Count > 0 && !EntityTags.TryRead(http.Request, out seen, out var problem)) return problem;
        switch (await store.SaveSeekerAsync(TheSeeker.Id.Programme, seeker, seen, ct))
        {
            case KeepOutcome<Seeker>.Saved saved:
                EntityTags.Write(http.Response, saved.Current.Version);
                return TypedResults.Ok(SeekerInput.Of(seeker));
            case KeepOutcome<Seeker>.Stale stale:
                return ApiProblems.Stale(stale.Current.Version);
            default:
                return ApiProblems.Of(StatusCodes.Status404NotFound, "You have not said yet who you are.");
        }
    }
}
