using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Ui;
using InfoInterview.Notes;

namespace InfoInterview.Host.Notes;

/// <summary>What notes are looked for by, as it stands in the address.</summary>
internal sealed record NoteQuestion
{
    public string? Words { get; init; }

    public Guid? Theme { get; init; }

    public string? Person { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public bool IsEmpty => Words is null && Theme is null && Person is null && From is null && To is null;

    /// <summary>The page's address with this question, without the page.</summary>
    public string Address
    {
        get
        {
            var parts = new[] { ("q", Words), ("theme", Theme?.ToString("D")), ("person", Person), ("from", From), ("to", To) };
            var query = string.Join('&', parts.Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
            return query.Length == 0 ? "/notes" : "/notes?" + query;
        }
    }

    public static NoteQuestion Of(string? words, Guid? theme, string? person, string? from, string? to) => new()
    {
        Words = Short(words),
        Theme = theme == Guid.Empty ? null : theme,
        Person = Short(person),
        From = Short(from),
        To = Short(to),
    };

    public NoteQuery Read(int page, InputProblems problems)
    {
        var (from, to) = (LocalText.ReadDate(From), LocalText.ReadDate(To));
        if (From is not null && from is null) problems.Add("from", Spoken.Of("Write the first day as in 2026-03-09."));
        if (To is not null && to is null) problems.Add("to", Spoken.Of("Write the last day as in 2026-03-09."));
        return new NoteQuery
        {
            Words = Words ?? "",
            Themes = Theme is { } theme ? [new ThemeId(theme)] : [],
            People = Person is null ? [] : [Person],
            From = from,
            To = to,
            Most = Paging.SkipFor(page) + InputLimits.PageSize,
        };
    }

    private static string? Short(string? text) => text?.Trim() is { Length: > 0 } some ? some[..Math.Min(some.Length, InputLimits.Line)] : null;
}
