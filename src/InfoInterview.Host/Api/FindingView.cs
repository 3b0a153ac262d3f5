using InfoInterview.Host.Inputs;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Host.Api;

/// <summary>A finding, with the words before, in and after the stretch of text that it means.</summary>
internal sealed record FindingView
{
    private const int WordsAround = 40;

    public required string Rule { get; init; }

    public required string Title { get; init; }

    public required string Severity { get; init; }

    public required string Message { get; init; }

    public string? Suggestion { get; init; }

    /// <summary><c>subject</c> or <c>body</c>; <c>null</c> when the finding is about the whole.</summary>
    public string? Part { get; init; }

    public int? Start { get; init; }

    public int? Length { get; init; }

    public string? Before { get; init; }

    public string? Marked { get; init; }

    public string? After { get; init; }

    /// <summary>A finding about something that is no text.</summary>
    public static FindingView Of(Finding finding) => new()
    {
        Rule = finding.Rule.Id,
        Title = Spoken.Known(finding.Rule.Title),
        Severity = Words.Of(finding.Severity),
        Message = Spoken.Known(finding.Message),
        Suggestion = finding.Suggestion is { } advice ? Spoken.Known(advice) : null,
    };

    /// <summary>A finding about a message.</summary>
    public static FindingView Of(Finding finding, OutreachMessage message)
    {
        var view = Of(finding);
        if (finding.Location is not { } location) return view;
        var text = string.Equals(location.Part, OutreachMessage.SubjectPart, StringComparison.Ordinal) ? message.Subject ?? "" : message.Body;
        var (start, end) = (Math.Min(location.Span.Start, text.Length), Math.Min(location.Span.End, text.Length));
        var (from, to) = (WordStart(text, start), WordEnd(text, end));
        return view with
        {
            Part = location.Part,
            Start = start,
            Length = end - start,
            Before = (from > 0 ? "… " : "") + text[from..start],
            Marked = text[start..end],
            After = text[end..to] + (to < text.Length ? " …" : ""),
        };
    }

    private static int WordStart(string text, int at)
    {
        var from = Math.Max(0, at - WordsAround);
        var blank = from == 0 ? -1 : text.IndexOfAny([' ', '\n'], from, at - from);
        return blank < 0 ? (from == 0 ? 0 : at) : blank + 1;
    }

    private static int WordEnd(string text, int at)
    {
        var to = Math.Min(text.Length, at + WordsAround);
        var blank = to == text.Length ? to : text.LastIndexOfAny([' ', '\n'], to - 1, to - at);
        return blank < at ? at : blank;
    }
}
