using InfoInterview.Host.Imports;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Weeks;
using InfoInterview.Interchange.Calendars;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>The seeker's calendar, times that are free for both, and invitations.</summary>
internal static class CalendarEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/slots", SlotsAsync).WithSummary("Times within seven days at which both could talk, and why the other days have none; from is the first day, such as 2026-03-09")
            .Produces<SlotListing>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPut("/calendar", PutAsync).WithSummary("Keep the seeker's calendar; it takes the place of the one before").Accepts<byte[]>(BusyTimes.MediaType)
            .Produces<CalendarResult>().ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status400BadRequest)
                .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        api.MapDelete("/calendar", RemoveAsync).WithSummary("Forget the seeker's calendar").Produces(StatusCodes.Status204NoContent);
        api.MapGet("/held.ics", HeldAsync)
            .WithSummary("The times that are offered and not yet answered, as tentative entries; those that are free again are taken back")
            .Produces<byte[]>(StatusCodes.Status200OK, BusyTimes.MediaType);
        api.MapGet("/contacts/{id:guid}/invitation.ics", InvitationAsync).WithSummary("The agreed meeting for a calendar; its sequence rises with each move, and a meeting that was called off is taken back")
            .Produces<byte[]>(StatusCodes.Status200OK, BusyTimes.MediaType).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> SlotsAsync(Guid contact, InterviewStore store, WeekDesk desk, TheDay day, CancellationToken ct, string? from = null, int? minutes = null)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return ApiProblems.NoSeeker;
        var problems = new InputProblems();
        var question = WeekQuestion.Read(from, contact, minutes, await day.TodayAsync(ct), problems);
        if (problems.Any) return ApiProblems.Invalid(problems);
        return await desk.ReadAsync(seeker, question, ct) switch
        {
            null => ApiProblems.UnknownContact(contact),
            { Contact.MayBeContacted: false } => ApiProblems.Of(StatusCodes.Status409Conflict, "This person is not to be written to, so that no times are looked for."),
            var week => TypedResults.Ok(SlotListing.Of(week)),
        };
    }

    private static async Task<IResult> PutAsync(HttpContext http, InterviewStore store, CalendarShelf shelf, CancellationToken ct)
    {
        UploadedFile.Expect(http);
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return ApiProblems.NoSeeker;
        if (!IsCalendar(http.Request)) return ApiProblems.Of(StatusCodes.Status415UnsupportedMediaType, $"Send the file as {BusyTimes.MediaType}.");
        try
        {
            var upload = await shelf.ReplaceAsync(http.Request.Body, seeker, ct);
            var result = CalendarResult.Of(upload.Read);
            return upload.IsUseless ? Useless(result) : TypedResults.Ok(result);
        }
        catch (ImportTooLargeException tooLarge)
        {
            return ApiProblems.Of(StatusCodes.Status413PayloadTooLarge, tooLarge.Message);
        }
    }

    private static async Task<IResult> RemoveAsync(CalendarShelf shelf, CancellationToken ct)
    {
        await shelf.RemoveAsync(ct);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> HeldAsync(WeekDesk desk, IClock clock, IDateTimeZoneProvider zones, CancellationToken ct) =>
        TypedResults.File(HeldTimesFile.Write(await desk.HeldAsync(ct), clock.GetCurrentInstant(), zones), BusyTimes.MediaType,
            "held.ics");

    private static async Task<IResult> InvitationAsync(Guid id, InterviewStore store, InvitationDownload download, CancellationToken ct)
    {
        if (await store.FindEngagementAsync(TheSeeker.Id, new ContactId(id), ct) is not { } stored) return ApiProblems.UnknownContact(id);
        return Meetings.OpenOf(stored.Engagement) is { } meeting
            ? download.Of(meeting)
            : ApiProblems.Of(StatusCodes.Status404NotFound, "No meeting with this contact is agreed and still to come.");
    }

    private static bool IsCalendar(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(BusyTimes.MediaType, StringComparison.OrdinalIgnoreCase);

    private static ProblemHttpResult Useless(CalendarResult result) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "No busy time could be read from this file",
        Detail = $"{result.Problems[0].Message} The calendar from before is still there, if there was one.",
        Extensions = { ["problems"] = result.Problems },
    });
}
