using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>All contacts by name with where they stand, with a search and a filter.</summary>
internal sealed class IndexModel(InterviewStore store) : PageModel
{
    public string? Search { get; private set; }

    /// <summary>The place by which the list is filtered; <c>null</c> for everybody.</summary>
    public string? Place { get; private set; }

    public ContactListing Found { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] string? q, [FromQuery] string? stage, [FromQuery(Name = "page")] int at, CancellationToken ct)
    {
        Search = q?.Trim() is { Length: > 0 } search ? search[..Math.Min(search.Length, InputLimits.Line)] : null;
        var filter = PipelinePlace.FilterOf(stage);
        Place = filter is null ? null : stage;
        var page = Paging.Clamp(at);
        Found = await store.ListStandingAsync(TheSeeker.Id, (filter ?? new ContactFilter()) with { Search = Search }, Paging.SkipFor(page), InputLimits.PageSize, ct);
        Paging = new Paging { Page = page, Total = Found.Total, Address = AddressOf(Search, Place) };
    }

    private static string AddressOf(string? search, string? place) =>
        (search, place) switch
        {
            (null, null) => "/contacts",
            (null, _) => $"/contacts?stage={place}",
            (_, null) => $"/contacts?q={Uri.EscapeDataString(search)}",
            _ => $"/contacts?q={Uri.EscapeDataString(search)}&stage={place}",
        };

    /// <summary>How many were found, and for what.</summary>
    public static string Told(int total, string? search, string? place) => (search, place) switch
    {
        (null, null) => Spoken.Count(total, "1 contact", $"{total} contacts"),
        ({ } words, null) => Spoken.Count(total, $"1 contact for “{words}”", $"{total} contacts for “{words}”"),
        (null, { } stage) => Spoken.Count(total, $"1 contact, {Lower(stage)}", $"{total} contacts, {Lower(stage)}"),
        ({ } words, { } stage) => Spoken.Count(
            total, $"1 contact for “{words}”, {Lower(stage)}", $"{total} contacts for “{words}”, {Lower(stage)}"),
    };

    /// <summary>German keeps the capitals of its nouns.</summary>
    private static string Lower(string stage) => Spoken.IsEnglish ? stage.ToLowerInvariant() : $"„{stage}“";
}
