using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>What happened with a contact.</summary>
internal static class FactEndpoints
{
    private const string KeyHeader = "Idempotency-Key";

    private const string KeyTaken = "Another fact was recorded under this Idempotency-Key, so this one was not. Send it under a key of its own.";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/contacts/{id:guid}/facts", GetAsync).WithSummary("What happened, and what comes next; the ETag is the version")
            .Produces<FactListing>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/contacts/{id:guid}/facts", PostAsync).WithSummary("Record what happened; If-Match names the version seen, Idempotency-Key makes a repeat harmless")
            .TakesDocument(FactSchemas.Any).SeesVersion().ReadsHeader(KeyHeader, "By what a repeat is known, and recorded once.")
            .Produces<FactListing>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> GetAsync(Guid id, StepPlanner planner, HttpResponse response, CancellationToken ct) =>
        await planner.ForAsync(new ContactId(id), ct) is { } steps ? Listing(steps, response) : ApiProblems.UnknownContact(id);

    private static async Task<IResult> PostAsync(Guid id, InterviewStore store, StepPlanner planner, IClock clock, HttpContext http, CancellationToken ct)
    {
        if (!http.Request.HasJsonContentType()) return ApiProblems.Of(StatusCodes.Status415UnsupportedMediaType, "Send the fact as application/json.");
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        var problems = new InputProblems();
        if (await ReadAsync(http.Request, problems, ct) is not { } fact) return ApiProblems.Invalid(problems);
        return await store.AppendAsync(TheSeeker.Id, new ContactId(id), version, fact, clock.GetCurrentInstant(), ct) switch
        {
            AppendOutcome.AlreadyThere there when IsAnother(there.Engagement, fact) =>
                ApiProblems.Of(StatusCodes.Status422UnprocessableEntity, KeyTaken),
            AppendOutcome.Appended or AppendOutcome.AlreadyThere => await GetAsync(id, planner, http.Response, ct),
            AppendOutcome.Stale stale => ApiProblems.Stale(stale.Version),
            AppendOutcome.Refused { FactRefusal: { Place: { } place } refusal } => Misplaced(place, refusal.Reason),
            AppendOutcome.Refused refused => ApiProblems.Of(StatusCodes.Status409Conflict, refused.FactRefusal.Reason),
            _ => ApiProblems.UnknownContact(id),
        };
    }

    /// <summary>Whether the key stands for a fact that says something else, so that the answer to that one would be a lie.</summary>
    private static bool IsAnother(Engagement engagement, Fact fact) =>
        fact.Key is { } key
            && !engagement.Facts.Any(known => string.Equals(known.Key, key, StringComparison.Ordinal) && (known with { Sequence = 0 })
            .Equals(fact with { Sequence = 0 }));

    /// <summary>What is wrong with one part of the fact by itself, at its place.</summary>
    private static ProblemHttpResult Misplaced(string place, string reason)
    {
        var problems = new InputProblems();
        problems.Add($"$.{place}", reason);
        return ApiProblems.Invalid(problems);
    }

    private static async Task<Fact?> ReadAsync(HttpRequest request, InputProblems problems, CancellationToken ct)
    {
        using var reader = new StreamReader(request.Body, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        string json;
        try
        {
            json = await reader.ReadToEndAsync(ct);
        }
        catch (System.Text.DecoderFallbackException)
        {
            problems.Add("$", "The body is not valid UTF-8.");
            return null;
        }

        if (!FactJson.TryRead(json, out var fact, out var found))
        {
            foreach (var one in found) problems.Add(one.Path, one.Message);
            return null;
        }

        var key = request.Headers[KeyHeader].ToString();
        if (key.Length > InputLimits.Key) problems.Add(KeyHeader, string.Create(CultureInfo.InvariantCulture, $"At most {InputLimits.Key} characters, please."));
        return problems.Any ? null : key.Length == 0 ? fact : fact with { Key = key };
    }

    private static Ok<FactListing> Listing(ContactSteps steps, HttpResponse response)
    {
        var stored = steps.Of.Stored;
        EntityTags.Write(response, stored.Version);
        return TypedResults.Ok(FactListing.Of(stored.Engagement, stored.Version, steps.Lines.Select(StepView.Of)));
    }
}
