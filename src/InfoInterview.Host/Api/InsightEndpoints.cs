using InfoInterview.Decisions;
using InfoInterview.Host.Deciding;
using InfoInterview.Host.Insights;

namespace InfoInterview.Host.Api;

/// <summary>What many talks say together, and what they did to what one believes.</summary>
internal static class InsightEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/insight", InsightAsync)
            .WithSummary("What the talks say together: themes, contrasts, gaps and open questions, without what was told in confidence")
            .Produces<InsightAnswer>();
        api.MapGet("/decision", DecisionAsync)
            .WithSummary("Where you stand with each path; what you believe is written under /api/settings/decisions")
            .Produces<DecisionAnswer>();
        api.MapGet("/people-to-ask", PeopleAsync)
            .WithSummary("Whom to ask first of those who came to mind, who are written under /api/settings/people-to-ask")
            .Produces<IReadOnlyList<PersonToAskView>>();
    }

    private static async Task<IResult> InsightAsync(InsightDesk desk, CancellationToken ct) =>
        TypedResults.Ok(InsightAnswer.Of(await desk.ReleasedAsync(ct)));

    private static async Task<IResult> DecisionAsync(DecisionDesk desk, CancellationToken ct)
    {
        var (reading, page, problem) = await desk.ReleasedAsync(InfoInterview.Notes.WayOut.OwnFile, ct);
        return TypedResults.Ok(DecisionAnswer.Of(reading, page, problem));
    }

    private static async Task<IResult> PeopleAsync(LedgerShelf shelf, DecisionDesk desk, Inventory inventory, CancellationToken ct)
    {
        var (entries, _) = await shelf.People.ReadAsync(ct);
        var paths = (await desk.ReadAsync(ct)).Reading.Paths;
        var first = inventory.Rank(entries, paths.Count == 1 ? paths[0] : null);
        return TypedResults.Ok<IReadOnlyList<PersonToAskView>>([.. first.People.Select(person => PersonToAskView.Of(person,
            isLater: false)),
            .. first.Later.Select(person => PersonToAskView.Of(person, isLater: true))]);
    }
}
