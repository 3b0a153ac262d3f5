using InfoInterview.People;
using InfoInterview.Scheduling;

namespace CareerCentre;

/// <summary>Students and alumni.</summary>
public static class PeopleEndpoints
{
    public static void MapPeople(this WebApplication app)
    {
        app.MapPost("/seekers", async (Seeker seeker, CentreContext centre) =>
        {
            var id = Guid.NewGuid();
            centre.Seekers.Add(new SeekerRow { Id = id, Person = seeker with { Id = new SeekerId(id) } });
            await centre.SaveChangesAsync();
            return Results.Created($"/seekers/{id}", id);
        });

        app.MapPost("/contacts", async (Contact contact, CentreContext centre) =>
        {
            var id = Guid.NewGuid();
            centre.Contacts.Add(new ContactRow { Id = id, Person = contact with { Id = new ContactId(id) } });
            await centre.SaveChangesAsync();
            return Results.Created($"/contacts/{id}", id);
        });

        // What the guide's rules say of somebody before anybody writes to them.
        app.MapGet("/contacts/{id:guid}/findings", async (Guid id, CentreContext centre, ContactReviewer reviewer) =>
            await centre.Contacts.FindAsync(id) is { } row ? Results.Ok(reviewer.Review(row.Person)) : Results.NotFound());

        app.MapPut("/seekers/{id:guid}/availability", async (Guid id, Availability availability, CentreContext centre) =>
        {
            if (await centre.Seekers.FindAsync(id) is not { } row) return Results.NotFound();
            row.Availability = availability;
            await centre.SaveChangesAsync();
            return Results.NoContent();
        });

        app.MapPut("/contacts/{id:guid}/availability", async (Guid id, Availability availability, CentreContext centre) =>
        {
            if (await centre.Contacts.FindAsync(id) is not { } row) return Results.NotFound();
            row.Availability = availability;
            await centre.SaveChangesAsync();
            return Results.NoContent();
        });
    }
}
