using InfoInterview.Host.Inputs;
using InfoInterview.Host.Plans;
using InfoInterview.Host.Problems;
using InfoInterview.Interviews;
using InfoInterview.People;

namespace InfoInterview.Host.Api;

/// <summary>The plan of a conversation.</summary>
internal static class PlanEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/contacts/{id:guid}/plan", FindAsync)
            .WithSummary(
                "The plan of the conversation that comes next, or a proposal where none is kept; the ETag is its version, \"0\" for a proposal")
            .Produces<PlanAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/contacts/{id:guid}/plan", SaveAsync)
            .WithSummary(
                "Plan minutes, objectives and what one knows; say what is prepared and what was asked. What is left out stays; If-Match names the version seen")
            .SeesVersion().Produces<PlanAnswer>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/contacts/{id:guid}/plan/questions", ChangeAsync)
            .WithSummary("Add a question of one's own, or move, remove or replace one; If-Match names the version seen")
            .SeesVersion().Produces<PlanAnswer>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/contacts/{id:guid}/plan/alternatives", AlternativesAsync)
            .WithSummary("What could be asked instead of a question, by its key")
            .Produces<IReadOnlyList<QuestionAnswer>>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/next-question",
            Next).WithSummary("What to ask next after what they said; steps that were taken already are left out")
            .Produces<IReadOnlyList<RungView>>().ProducesValidationProblem();
    }

    private static async Task<IResult> FindAsync(Guid id, PlanDesk desk, HttpResponse response, CancellationToken ct)
    {
        if (await desk.ReadAsync(new ContactId(id), ct) is not { } view) return ApiProblems.UnknownContact(id);
        EntityTags.Write(response, view.Version);
        return TypedResults.Ok(PlanAnswer.Of(view));
    }

    private static Task<IResult> SaveAsync(Guid id, PlanRequest request, PlanDesk desk, HttpContext http, CancellationToken ct) =>
        KeepAsync(id, (view, problems) => PlanChanges.Read(request, view, desk, problems), desk, http, ct);

    private static Task<IResult> ChangeAsync(Guid id, QuestionChange change, PlanDesk desk, QuestionPlanner planner, HttpContext http,
        CancellationToken ct) =>
        KeepAsync(id, (view, problems) => PlanChanges.Read(change, view, planner, problems), desk, http, ct);

    private static async Task<IResult> KeepAsync(Guid id, Func<PlanView, InputProblems, InterviewPlan?> read, PlanDesk desk,
        HttpContext http, CancellationToken ct)
    {
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        if (await desk.ReadAsync(new ContactId(id), ct) is not { } view) return ApiProblems.UnknownContact(id);
        if (version != view.Version) return ApiProblems.Stale(view.Version);
        var problems = new InputProblems();
        if (read(view, problems) is not { } plan) return ApiProblems.Invalid(problems);
        switch (await desk.SaveAsync(plan, version, ct))
        {
            case PlanOutcome.Kept: return await FindAsync(id, desk, http.Response, ct);
            case PlanOutcome.ChangedMeanwhile:
                return ApiProblems.Stale((await desk.ReadAsync(new ContactId(id), ct))?.Version ?? 0);
            default: return ApiProblems.UnknownContact(id);
        }
    }

    private static async Task<IResult> AlternativesAsync(Guid id, string key, PlanDesk desk, QuestionPlanner planner, CancellationToken ct)
    {
        if (await desk.ReadAsync(new ContactId(id), ct) is not { } view) return ApiProblems.UnknownContact(id);
        if (view.Selection.Find(key) is not { } question) return ApiProblems.Of(StatusCodes.Status404NotFound,
            "The plan has no such question.");
        return TypedResults.Ok<IReadOnlyList<QuestionAnswer>>(
            [.. planner.Alternatives(view.Request, view.Selection, question.Key).Select(other => QuestionAnswer.Of(other,
                isAsked: false))]);
    }

    private static IResult Next(NextQuestionRequest request)
    {
        var problems = new InputProblems();
        if (problems.Text("said", request.Said, InputLimits.Paragraph) is not { } said)
        {
            problems.Add("said", "Write a few words of what they said.");
            return ApiProblems.Invalid(problems);
        }

        var taken = (request.Climbed ?? []).Select(word => Words.Read<ProbingStep>("climbed", word, problems)).ToHashSet();
        return problems.Any ? ApiProblems.Invalid(problems) : TypedResults.Ok<IReadOnlyList<RungView>>(
            [.. ProbingLadder.For(said).Rungs.Where(rung => !taken.Contains(rung.Step)).Select(RungView.Of)]);
    }
}
