using InfoInterview.Host.Assistants;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Host.Ui;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace InfoInterview.Host.Pages;

/// <summary>What programs propose, for a person to confirm or leave.</summary>
internal sealed class ProposalsModel(ProposalDesk proposals, InterviewStore store, DraftDesk drafts, IDateTimeZoneProvider zones)
    : PageModel
{
    private DateTimeZone zone = DateTimeZone.Utc;

    [BindProperty]
    public string? Key { get; set; }

    public IReadOnlyList<(Proposal Proposal, string Name, bool IsInstead)> Items { get; private set; } = [];

    public string When(Instant at) => DateText.WholeDayAndTime(at.InZone(zone).LocalDateTime);

    public async Task OnGetAsync(CancellationToken ct)
    {
        zone = (await store.FindSeekerAsync(TheSeeker.Id, ct))?.Zone.In(zones) ?? DateTimeZone.Utc;
        var items = new List<(Proposal, string, bool)>();
        foreach (var proposal in await proposals.ListAsync(ct))
        {
            var name = (await store.FindContactAsync(TheSeeker.Id, proposal.Contact, ct))?.Contact.Name.Full ?? "";
            items.Add((proposal, name, proposal.Fact is null
                && await drafts.OpenAsync(proposal.Contact, proposal.Document.Purpose, ct) is not null));
        }

        Items = items;
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken ct)
    {
        var proposal = await proposals.FindAsync(Key, ct);
        if (await proposals.TakeAsync(Key, ct) is { } problem)
        {
            this.SayTrouble(Spoken.Of($"Not done. {Spoken.Known(problem)}"));
            return Redirect("/proposals");
        }

        if (proposal is { Fact: null })
        {
            this.Say(Spoken.Of("It is your draft now. Read it, change what you like, and approve it."));
            return Redirect(StepDeed.AddressOf(proposal.Contact.ToString(), proposal.Document.Purpose));
        }

        this.Say(Spoken.Of("Recorded."));
        return Redirect("/proposals");
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken ct)
    {
        await proposals.LeaveAsync(Key, ct);
        this.Say(Spoken.Of("Left. Nothing of it was recorded."));
        return Redirect("/proposals");
    }
}
