using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>The people whom one could ask.</summary>
internal static class ContactEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/contacts",
            ListAsync).WithSummary(
            "Contacts by name; words of the search must all occur in name, e-mail address, organization, role or tags, with accents "
                + "or without; a tag finds those who have it")
            .Produces<Listing<ContactView>>().ProducesValidationProblem();
        api.MapGet("/contacts/{id:guid}", GetAsync).WithSummary("One contact; the ETag is its version").Produces<ContactView>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/contacts/{id:guid}", PutAsync).WithSummary("Write a contact; If-Match names the version seen, \"0\" for a new one")
            .SeesVersion().Produces<ContactView>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ListAsync(InterviewStore store, CancellationToken ct, string? search = null, string? tag = null,
        int skip = 0, int take = InputLimits.PageSize)
    {
        if (Listing<ContactView>.Check(skip, take) is { } problems) return ApiProblems.Invalid(problems);
        if (tag?.Length > InputLimits.Line) return ApiProblems.Of(StatusCodes.Status400BadRequest, "The tag is too long.");
        if (search?.Length > InputLimits.Line) return ApiProblems.Of(StatusCodes.Status400BadRequest, "The search is too long.");
        var page = await store.ListStandingAsync(TheSeeker.Id, new ContactFilter { Search = search, Tag = tag }, skip, take, ct);
        return TypedResults.Ok(new Listing<ContactView>
        {
            Items = [.. page.Items.Select(one => ContactView.Of(one.Stored))],
            Total = page.Total
        });
    }

    private static async Task<IResult> GetAsync(Guid id, InterviewStore store, ContactReviewer contacts, EngagementReviewer engagements, HttpResponse response, CancellationToken ct)
    {
        if (await store.FindContactAsync(TheSeeker.Id, new ContactId(id), ct) is not { } stored) return ApiProblems.UnknownContact(id);
        EntityTags.Write(response, stored.Version);
        var dealings = await store.FindEngagementAsync(TheSeeker.Id, stored.Contact.Id, ct) is { Engagement: var engagement } ? engagements.Review(engagement) : [];
        return TypedResults.Ok(ContactView.Of(stored) with { Findings = [.. contacts.Review(stored.Contact).Concat(dealings).Select(FindingView.Of)] });
    }

    private static async Task<IResult> PutAsync(Guid id, ContactInput input, InterviewStore store, HttpContext http, CancellationToken ct)
    {
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        if (id == Guid.Empty) return ApiProblems.Of(StatusCodes.Status400BadRequest, "A contact needs an id that is not all zeros.");
        var known = await store.FindContactAsync(TheSeeker.Id, new ContactId(id), ct);
        if (known is null && version > 0) return ApiProblems.UnknownContact(id);
        var problems = new InputProblems();

        // Whoever does not know of tags leaves them as they are; an empty text takes them away.
        input.Tags ??= known is null ? null : TagList.Of(known.Contact.Tags);
        if (input.Read(new ContactId(id), known?.Contact, problems) is not { } contact) return ApiProblems.Invalid(problems);
        switch (await store.SaveContactAsync(TheSeeker.Id, contact, version, ct))
        {
            case SaveOutcome.Saved saved:
                EntityTags.Write(http.Response, saved.Version);
                return TypedResults.Ok(ContactView.Of(new StoredContact { Contact = contact, Version = saved.Version }));
            case SaveOutcome.Blocked blocked:
                return ApiProblems.Of(StatusCodes.Status409Conflict, $"This person is not entered again: {blocked.Why}.");
            case SaveOutcome.Stale { Current: var current } when current.Contact.Id.Value != id:
                return ApiProblems.Of(StatusCodes.Status409Conflict, $"This person is there already, as contact {current.Contact.Id}.");
            case SaveOutcome.Stale stale:
                return ApiProblems.Stale(stale.Current.Version);
            default:
                return known is null ? ApiProblems.NoSeeker : ApiProblems.UnknownContact(id);
        }
    }
}
