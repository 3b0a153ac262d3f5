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

    /// <summary>So many tags are offered to choose from.</summary>
    private const int MostTags = 200;

    /// <summary>The tags to choose from.</summary>
    public ValueList<string> Tags { get; private set; }

    /// <summary>The tag by which the list is filtered; <c>null</c> for everybody.</summary>
    public string? Tag { get; private set; }

    /// <summary>Whether the list is filtered at all.</summary>
    public bool IsFiltered => Search is not null || Place is not null || Tag is not null;

    /// <summary>The place by which the list is filtered; <c>null</c> for everybody.</summary>
    public string? Place { get; private set; }

    public ContactListing Found { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] string? q, [FromQuery] string? stage, [FromQuery] string? tag,
        [FromQuery(Name = "page")] int at, CancellationToken ct)
    {
        (Search, Tag) = (Line(q), Line(tag));
        var filter = PipelinePlace.FilterOf(stage);
        Place = filter is null ? null : stage;
        var page = Paging.Clamp(at);
        Found = await store.ListStandingAsync(TheSeeker.Id, (filter ?? new ContactFilter()) with { Search = Search, Tag = Tag },
            Paging.SkipFor(page), InputLimits.PageSize, ct);
        Tags = await store.ListTagsAsync(TheSeeker.Id, MostTags, ct);
        Paging = new Paging { Page = page, Total = Found.Total, Address = AddressOf(Search, Place, Tag) };
    }

    /// <summary>The list of those who have a tag.</summary>
    public static string AddressOf(string tag) => AddressOf(search: null, place: null, tag);

    /// <summary>Whether a tag that is offered is the one that was chosen.</summary>
    public bool IsChosen(string tag) => string.Equals(tag, Tag, StringComparison.OrdinalIgnoreCase);

    private static string? Line(string? typed) =>
        typed?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, InputLimits.Line)] : null;

    private static string AddressOf(string? search, string? place, string? tag)
    {
        var query = string.Join('&', new[] { ("q", search), ("stage", place), ("tag", tag) }.Where(part => part.Item2 is not null)
            .Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
        return query.Length == 0 ? "/contacts" : $"/contacts?{query}";
    }

    /// <summary>How many were found, and for what.</summary>
    public static string Told(int total, string? search, string? place, string? tag) =>
        tag is null ? Told(total, search, place) : Spoken.Of($"{Told(total, search, place)}, tagged “{tag}”");

    private static string Told(int total, string? search, string? place) => (search, place) switch
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
