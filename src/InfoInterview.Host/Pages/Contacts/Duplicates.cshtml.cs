using InfoInterview.Host.Duplicates;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>Contacts who may be one person, the surest first.</summary>
internal sealed class DuplicatesModel(InterviewStore store) : PageModel
{
    public IReadOnlyList<DuplicateProposal> Shown { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery(Name = "page")] int at, CancellationToken ct)
    {
        var found = await store.ListDuplicatesAsync(TheSeeker.Id, Paging.SkipFor(at), InputLimits.PageSize, ct);
        Paging = new Paging { Page = Paging.Clamp(at), Total = found.Total, Address = "/contacts/duplicates" };
        Shown = found.Items;
    }

    /// <summary>Where the merge of some contacts is shown.</summary>
    public static string MergeAddress(DuplicateProposal proposal) =>
        "/contacts/merge?" + string.Join('&', proposal.Contacts.Take(MergeDesk.Most).Select(contact => $"id={contact.Id}"));
}
