using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>Who one is.</summary>
internal static class SeekerEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/seeker", GetAsync).WithSummary("Who you are").Produces<SeekerInput>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/seeker", PutAsync).WithSummary("Say who you are").Produces<SeekerInput>().ProducesValidationProblem();
    }

    private static async Task<IResult> GetAsync(InterviewStore store, CancellationToken ct) =>
        await store.FindSeekerAsync(TheSeeker.Id, ct) is { } seeker
            ? TypedResults.Ok(SeekerInput.Of(seeker))
            : ApiProblems.Of(StatusCodes.Status404NotFound, "You have not said yet who you are.");

    private static async Task<IResult> PutAsync(SeekerInput input, InterviewStore store, CancellationToken ct)
    {
        var problems = new InputProblems();
        if (input.Read(problems) is not { } seeker) return ApiProblems.Invalid(problems);
        await store.SaveSeekerAsync(TheSeeker.Id.Programme, seeker, ct);
        return TypedResults.Ok(SeekerInput.Of(seeker));
    }
}
