using InfoInterview.Engagements;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CareerCentre;

/// <summary>What happened, and what comes next.</summary>
public static class HistoryEndpoints
{
    public static void MapHistories(this WebApplication app)
    {
        app.MapPost("/seekers/{seekerId:guid}/engagements/{contactId:guid}", async (Guid seekerId, Guid contactId, CentreContext centre) =>
        {
            if (!await centre.Seekers.AnyAsync(row => row.Id == seekerId) || !await centre.Contacts.AnyAsync(row => row.Id == contactId))
                return Results.NotFound();
            var known = await centre.Engagements.SingleOrDefaultAsync(row => row.SeekerId == seekerId && row.ContactId == contactId);
            if (known is not null) return Results.Ok(known.Id);
            var id = Guid.NewGuid();
            centre.Engagements.Add(new EngagementRow { Id = id, SeekerId = seekerId, ContactId = contactId });
            await centre.SaveChangesAsync();
            return Results.Created($"/engagements/{id}", id);
        });

        app.MapPost("/engagements/{id:guid}/facts", RecordAsync);

        app.MapGet("/engagements/{id:guid}/facts", async (Guid id, CentreContext centre) =>
            await centre.Engagements.FindAsync(id) is { } row ? Results.Ok(row.Facts) : Results.NotFound());

        // Everything that one student could do now, with the reason; the histories know of each other.
        app.MapGet("/seekers/{id:guid}/next", async (Guid id, CentreContext centre, FollowUpPlanner planner, TimeProvider time) =>
        {
            var rows = await centre.Engagements.Where(row => row.SeekerId == id).Include(row => row.Seeker).Include(row => row.Contact)
                .AsNoTracking().ToListAsync();
            var book = new SeekerBook(rows.Select(row => row.ToEngagement()));
            var now = Instant.FromDateTimeOffset(time.GetUtcNow());
            return book.Histories
                .SelectMany(engagement => planner.Plan(engagement, book.Around(engagement), now)
                    .Select(step => StepView.Of(engagement, step)))
                .ToList();
        });
    }

    /// <summary>A fact is recorded once, however often it is sent; one that cannot have happened is refused with the reason.</summary>
    private static async Task<IResult> RecordAsync(Guid id, Fact fact, CentreContext centre, TimeProvider time)
    {
        if (await centre.FindEngagementAsync(id) is not { } row) return Results.NotFound();
        if (!row.ToEngagement().TryRecord(fact, Instant.FromDateTimeOffset(time.GetUtcNow()), out var next, out var refusal))
            return Results.Problem(refusal.Reason, statusCode: 409);
        row.Facts = next.Facts;
        row.Version++;
        try
        {
            await centre.SaveChangesAsync();
            return Results.Ok(next.Stage.ToString());
        }
        catch (DbUpdateConcurrencyException)
        {
            return Results.Problem("Somebody recorded something else just now; look again.", statusCode: 409);
        }
    }
}

/// <summary>A next step as the page shows it.</summary>
public sealed record StepView(Guid Engagement, string Kind, string Status, string Text, string Key)
{
    public static StepView Of(Engagement engagement, NextStep step) =>
        new(engagement.Id.Value, step.Kind.ToString(), step.Status.ToString(), step.ToString(), step.Key);
}
