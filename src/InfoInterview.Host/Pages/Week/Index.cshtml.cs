using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Weeks;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Pages.Week;

/// <summary>A week: what is agreed, when one is busy, and which times can be offered to somebody.</summary>
internal sealed class IndexModel(InterviewStore store, WeekDesk desk, TheDay day) : PageModel
{
    public Seeker? Seeker { get; private set; }

    public WeekView Week { get; private set; } = null!;

    public InputProblems Problems { get; } = new();

    /// <summary>The ticked times that are still free, a line each.</summary>
    public IReadOnlyList<string> Lines { get; private set; } = [];

    /// <summary>How many ticked times are not free any more.</summary>
    public int Gone { get; private set; }

    public IReadOnlySet<Instant> Ticked { get; private set; } = new HashSet<Instant>();

    public async Task<IActionResult> OnGetAsync([FromQuery] Guid? contact, [FromQuery] string? from, [FromQuery] int? minutes, [FromQuery] string[] offer, CancellationToken ct)
    {
        Seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        if (Seeker is null) return Page();
        var question = WeekQuestion.Read(from, contact, minutes, await day.TodayAsync(ct), Problems);
        var monday = question.First.PlusDays(IsoDayOfWeek.Monday - question.First.DayOfWeek);
        if (await desk.ReadAsync(Seeker, question with { First = monday }, ct) is not { } week) return NotFound();
        Week = week;
        Write(offer);
        return Page();
    }

    private void Write(string[] offer)
    {
        var ticked = offer.Take(WeekHabits.MostOffers).Select(text => InstantPattern.ExtendedIso.Parse(text)).Where(parsed => parsed.Success).Select(parsed => parsed.Value).ToHashSet();
        var free = Week.Slots.Where(slot => ticked.Contains(slot.Start)).ToList();
        Lines = [.. free.Select(slot => Week.Zones.Line(new Interval(slot.Start, slot.End)))];
        Ticked = free.Select(slot => slot.Start).ToHashSet();
        Gone = ticked.Count - free.Count;
    }
}
