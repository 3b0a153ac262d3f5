using InfoInterview;
using InfoInterview.Engagements;
using InfoInterview.Scheduling;
using InfoInterview.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CareerCentre;

/// <summary>Times for many students with one of the alumni.</summary>
public static class TimeEndpoints
{
    private const int Minutes = 20;
    private const int DaysAhead = 21;

    public static void MapTimes(this WebApplication app) => app.MapGet("/contacts/{id:guid}/slots", SlotsAsync);

    /// <summary>
    /// One time for each student to whom this person said yes, the one who waits longest first; what one of them gets, no other one does.
    /// </summary>
    private static async Task<IResult> SlotsAsync(Guid id, CentreContext centre, SlotFinder finder, TimeProvider time)
    {
        if (await centre.Contacts.FindAsync(id) is not { } contact) return Results.NotFound();
        if (contact.Availability is not { } open) return Results.Problem("It is not known when they could talk.", statusCode: 409);
        var rows = await centre.Engagements.Where(row => row.ContactId == id).Include(row => row.Seeker).Include(row => row.Contact)
            .AsNoTracking().ToListAsync();
        var waiting = rows.Select(row => (Row: row, Engagement: row.ToEngagement()))
            .Where(one => one.Engagement.Stage == Stage.Scheduling)
            .OrderBy(one => one.Engagement.Facts[^1].At).ThenBy(one => one.Row.Id);
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var offers = new List<SlotOffer>();
        foreach (var (row, engagement) in waiting)
        {
            var student = row.Seeker!.Availability ?? new Availability { Zone = engagement.Seeker.Zone, Hours = WorkingHours.Office };
            var answer = finder.Find(new SlotRequest
            {
                Seeker = student,
                Contact = open,
                From = now,
                To = now + Duration.FromDays(DaysAhead),
                Now = now,
                Minutes = Minutes,
                Grid = new SlotGrid.OfTheHour { Minutes = 30, Zone = open.Zone },
                Buffers = Buffers.Guide,
                Notice = Wait.OfElapsed(Duration.FromHours(24)),
            });
            if (answer is SlotAnswer.Found found)
            {
                var slot = found.Slots.First();
                offers.Add(new SlotOffer(row.SeekerId, slot.Start.ToString(), Why: null));
                open = open with { Busy = open.Busy.Add(new Interval(slot.Start, slot.End)) };
            }
            else
            {
                offers.Add(new SlotOffer(row.SeekerId, Start: null, WhyNone(answer)));
            }
        }

        return Results.Ok(offers);
    }

    private static string WhyNone(SlotAnswer answer) => answer switch
    {
        SlotAnswer.None none => string.Join(", ", none.Because),
        SlotAnswer.Misconfigured wrong => string.Join(' ', wrong.Problems),
        _ => "",
    };
}

/// <summary>A time for one student, or why there is none.</summary>
public sealed record SlotOffer(Guid Seeker, string? Start, string? Why);
