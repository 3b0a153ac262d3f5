using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Api;

/// <summary>The seeker's themes. One that only lines in confidence bear is not told here.</summary>
internal static class ThemeEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/themes", ListAsync).WithSummary("Your themes by name, with how many lines bear each")
            .Produces<IReadOnlyList<ThemeAnswer>>();
        api.MapPut("/themes/{id:guid}", SaveAsync)
            .WithSummary("Keep a theme under an id of your own; If-Match names the version seen, \"0\" for a new one").SeesVersion()
            .Produces<ThemeAnswer>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapDelete("/themes/{id:guid}", DeleteAsync)
            .WithSummary("Delete a theme; the notes stay. If-Match names the version seen").SeesVersion()
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/themes/{id:guid}/merge", MergeAsync)
            .WithSummary("Make a theme a part of another one (into), which stays; If-Match names the version seen").SeesVersion()
            .Produces<ThemeAnswer>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ListAsync(ThemeDesk desk, NotebookStore notebooks, CancellationToken ct)
    {
        var released = ConfidentialityGate.Release(await notebooks.FindNotebookAsync(TheSeeker.Id, ct), WayOut.OwnFile).Notebook;
        var lines = ThemeDesk.LinesOf(released);
        var told = released.Themes.Select(theme => theme.Id).ToHashSet();
        return TypedResults.Ok<IReadOnlyList<ThemeAnswer>>([.. (await desk.ListAsync(ct)).Where(theme => told.Contains(theme.Value.Id))
            .Select(theme => ThemeAnswer.Of(theme, lines.GetValueOrDefault(theme.Value.Id)))]);
    }

    private static async Task<IResult> SaveAsync(Guid id, ThemeRequest request, ThemeDesk desk, HttpContext http, CancellationToken ct)
    {
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        var problems = new InputProblems();
        var parent = request.Parent is { } above && above != Guid.Empty ? new ThemeId(above) : (ThemeId?)null;
        var outcome = await desk.SaveAsync(new ThemeId(id), request.Name, parent, version, problems, ct);
        return outcome is null ? ApiProblems.Invalid(problems) : Answer(outcome, id, http.Response);
    }

    private static async Task<IResult> DeleteAsync(Guid id, ThemeDesk desk, HttpContext http, CancellationToken ct) =>
        EntityTags.TryRead(http.Request, out var version, out var problem)
            ? Answer(await desk.DeleteAsync(new ThemeId(id), version, ct), id, http.Response) : problem;

    private static async Task<IResult> MergeAsync(Guid id, Guid into, ThemeDesk desk, HttpContext http, CancellationToken ct)
    {
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        if (await desk.MergeAsync(new ThemeId(id), new ThemeId(into), version, ct) is not { } merged)
            return ApiProblems.Of(StatusCodes.Status404NotFound,
                "Name two themes that are there: the one that goes, and the one that stays.");
        if (merged.Outcome is not (KeepOutcome<Theme>.Saved or KeepOutcome<Theme>.Deleted)) return Answer(merged.Outcome, id,
            http.Response);
        var stays = (await desk.ListAsync(ct)).FirstOrDefault(theme => theme.Value.Id == merged.Stays.Id);
        return stays is null ? Unknown(into) : Told(stays, http.Response);
    }

    private static IResult Answer(KeepOutcome<Theme> outcome, Guid id, HttpResponse response) => outcome switch
    {
        KeepOutcome<Theme>.Saved { Current: var current } => Told(current, response),
        KeepOutcome<Theme>.Deleted => TypedResults.NoContent(),
        KeepOutcome<Theme>.Stale { Current.Version: var current } => ApiProblems.Stale(current),
        KeepOutcome<Theme>.Refused refused => ApiProblems.Of(StatusCodes.Status409Conflict, refused.Reason),
        _ => Unknown(id),
    };

    private static Ok<ThemeAnswer> Told(Stored<Theme> theme, HttpResponse response)
    {
        EntityTags.Write(response, theme.Version);
        return TypedResults.Ok(ThemeAnswer.Of(theme, lines: null));
    }

    private static ProblemHttpResult Unknown(Guid id) => ApiProblems.Of(StatusCodes.Status404NotFound, $"There is no theme {id:D}.");
}
