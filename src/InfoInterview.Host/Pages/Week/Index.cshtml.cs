using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Weeks;
using InfoInterview.Outreach;
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

    public async Task<IActionResult> OnGetAsync([FromQuery] Guid? contact, [FromQuery] string? from, [FromQuery] int? minutes,
        [FromQuery] string[] offer, CancellationToken ct)
    {
        Seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        if (Seeker is null) return Page();
        var question = WeekQuestion.Read(from, contact, minutes, await day.TodayAsync(ct), Problems);
        // On a Saturday or a Sunday without a day asked for, the days to come are the ones to look at.
        var first = from is null && question.First.DayOfWeek >= IsoDayOfWeek.Saturday ? question.First.PlusDays(NodaConstants.DaysPerWeek)
            : question.First;
        var monday = first.PlusDays(IsoDayOfWeek.Monday - first.DayOfWeek);
        if (await desk.ReadAsync(Seeker, question with { First = monday }, ct) is not { } week) return NotFound();
        if (from is null && contact is not null) week = await FirstOpenAsync(week, question, monday, ct);
        Week = week;
        Write(offer);
        return Page();
    }

    /// <summary>Takes the ticked times straight into the message that offers them; what is not free any more is shown first.</summary>
    public async Task<IActionResult> OnGetMessageAsync([FromQuery] Guid? contact, [FromQuery] string? from, [FromQuery] int? minutes,
        [FromQuery] string[] offer, CancellationToken ct)
    {
        var shown = await OnGetAsync(contact, from, minutes, offer, ct);
        return shown is PageResult && Week?.Contact is not null && Lines.Count > 0 && Gone == 0 ? Redirect(MessageAddress) : shown;
    }

    /// <summary>Where the message that offers the ticked times is written, with the times in it.</summary>
    public string MessageAddress
    {
        get
        {
            var times = Week.Slots.Where(slot => Ticked.Contains(slot.Start))
                .Select(slot => LocalText.WriteWithBlank(slot.Start.InZone(Week.Zones.Own).LocalDateTime));
            var purpose = Week.IsNewTime ? MessagePurpose.Reschedule : MessagePurpose.OfferTimes;
            return string.Create(CultureInfo.InvariantCulture,
                $"/contacts/{Week.Contact!.Id}?tab=message&Writing.Purpose={Words.Of(purpose)}&Writing.Minutes={Week.Question.Minutes}&Writing.Fields[{WritingFields.Times}]={Uri.EscapeDataString(string.Join('\n', times))}#message");
        }
    }

    /// <summary>The week opens where something can be offered, as long as no day was asked for.</summary>
    private async Task<WeekView> FirstOpenAsync(WeekView week, WeekQuestion question, LocalDate monday, CancellationToken ct)
    {
        if (week.NeverMeet || week.Contact is { MayBeContacted: false }) return week;
        for (var weeks = 1; weeks <= WeekHabits.WeeksAhead; weeks++)
        {
            if (week.Slots.Count > 0) return week;
            if (await desk.ReadAsync(Seeker!, question with { First = monday.PlusWeeks(weeks) }, ct) is not { } next) return week;
            if (next.Slots.Count > 0) return next;
        }

        return week;
    }

    private void Write(string[] offer)
    {
        var ticked = offer.Take(WeekHabits.MostOffers).Select(text => InstantPattern.ExtendedIso.Parse(text))
            .Where(parsed => parsed.Success).Select(parsed => parsed.Value).ToHashSet();
        var free = Week.Slots.Where(slot => ticked.Contains(slot.Start)).ToList();
        Lines = [.. free.Select(slot => Week.Zones.Line(new Interval(slot.Start, slot.End)))];
        Ticked = free.Select(slot => slot.Start).ToHashSet();
        Gone = ticked.Count - free.Count;
    }
}
