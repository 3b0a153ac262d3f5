using System.Text;
using InfoInterview.Decisions;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>What is kept of the seeker: skills, decisions and people to ask as documents of the library; the calendar has routes of its
/// own.</summary>
internal static class SettingEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/settings", ListAsync).WithSummary("What is kept of you, by name").Produces<IReadOnlyList<SettingView>>();
        api.MapGet("/settings/{name}", FindAsync)
            .WithSummary("skills, decisions or people-to-ask, as a document; the ETag is the version")
            .GivesDocument(ApiDocument.Decisions, ApiDocument.Skills,
                ApiDocument.PeopleToAsk).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/settings/{name}", SaveAsync)
            .WithSummary("Put skills, decisions or people-to-ask in the place of what stands; If-Match names the version seen")
            .TakesDocument(ApiDocument.Decisions, ApiDocument.Skills, ApiDocument.PeopleToAsk).SeesVersion()
            .Produces<SettingView>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapDelete("/settings/{name}", DeleteAsync).WithSummary("Delete what is kept under a name")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(SettingStore settings, CancellationToken ct) =>
        TypedResults.Ok<IReadOnlyList<SettingView>>(
        [.. (await settings.ListSettingsAsync(TheSeeker.Id, ct))
            .Select(kept => new SettingView { Name = kept.Key, Version = kept.Value })]);

    private static async Task<IResult> FindAsync(string name, SettingStore settings, HttpResponse response, CancellationToken ct)
    {
        if (!IsDocument(name) || await settings.FindSettingAsync(TheSeeker.Id, name, ct) is not { } stored) return Nothing(name);
        EntityTags.Write(response, stored.Version);
        return TypedResults.Text(Encoding.UTF8.GetString(stored.Value.Content.AsSpan()), "application/json");
    }

    private static async Task<IResult> SaveAsync(string name, SettingStore settings, IClock clock, HttpContext http, CancellationToken ct)
    {
        if (!IsDocument(name)) return Nothing(name);
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, ct);
        if (Refuse(name, Encoding.UTF8.GetString(body.ToArray())) is { } reason) return ApiProblems.Of(StatusCodes.Status400BadRequest,
            reason);
        var setting = new KeptSetting { Name = name, Content = body.ToArray().ToValueList(), ChangedAt = clock.GetCurrentInstant() };
        switch (await settings.SaveSettingAsync(TheSeeker.Id, setting, version, ct))
        {
            case KeepOutcome<KeptSetting>.Saved { Current.Version: var saved }:
                EntityTags.Write(http.Response, saved);
                return TypedResults.Ok(new SettingView { Name = name, Version = saved });
            case KeepOutcome<KeptSetting>.Stale { Current.Version: var current }: return ApiProblems.Stale(current);
            default: return version == 0 ? ApiProblems.NoSeeker : Nothing(name);
        }
    }

    private static async Task<IResult> DeleteAsync(string name, SettingStore settings, CancellationToken ct) =>
        KeptSetting.IsName(name) && await settings.DeleteSettingAsync(TheSeeker.Id, name, ct) ? TypedResults.NoContent() : Nothing(name);

    private static bool IsDocument(string name) => name is KeptSetting.Skills or KeptSetting.Decisions or KeptSetting.PeopleToAsk;

    /// <summary>What does not read back is not written.</summary>
    private static string? Refuse(string name, string json)
    {
        ValueList<JsonProblem> problems;
        var isRead = name switch
        {
            KeptSetting.Skills => InfoInterviewJson.TryRead<ValueList<HeldSkill>>(json, out _, out problems),
            KeptSetting.Decisions => InfoInterviewJson.TryRead<Ledger>(json, out _, out problems),
            _ => InfoInterviewJson.TryRead<ValueList<InventoryEntry>>(json, out _, out problems),
        };
        return isRead ? null : problems[0].ToString();
    }

    private static ProblemHttpResult Nothing(string name) =>
        ApiProblems.Of(StatusCodes.Status404NotFound,
        $"Nothing is kept under '{name}'. Those with a document are skills, decisions and people-to-ask.");
}
