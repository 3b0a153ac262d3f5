using InfoInterview.Outreach;

namespace CareerCentre;

/// <summary>Writing, and looking over what somebody wrote.</summary>
public static class MessageEndpoints
{
    public static void MapMessages(this WebApplication app)
    {
        app.MapPost("/engagements/{id:guid}/compose", async (Guid id, Ask ask, CentreContext centre, OutreachComposer composer) =>
        {
            if (await centre.FindEngagementAsync(id) is not { } row) return Results.NotFound();
            return composer.Compose(row.Seeker!.Person, row.Contact!.Person, ask) switch
            {
                Composition.Written written => Results.Ok(written.Draft),
                Composition.Refused => Results.Problem("They asked not to be contacted.", statusCode: 409),
                Composition.Incomplete incomplete => Results.Problem(incomplete.Missing[0].Question, statusCode: 422),
                _ => Results.Problem("There is no message in their language.", statusCode: 422),
            };
        });

        app.MapPost("/review", (OutreachMessage message, MessageReviewer reviewer) => reviewer.Review(message));
    }
}
