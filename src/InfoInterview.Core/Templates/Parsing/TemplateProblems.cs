using InfoInterview.Rules;

namespace InfoInterview.Templates.Parsing;

/// <summary>Gathers problems while a template is compiled and puts them into the order of its text.</summary>
internal sealed class TemplateProblems
{
    private readonly List<Entry> entries = [];
    private HashSet<(int Source, int Start, TemplateProblemKind Kind)>? seen;
    private bool isFull;

    /// <summary>Where in the template itself the compiler is; problems of a partial are listed at the tag that includes it.</summary>
    public int Place { get; set; }

    /// <summary>Whether a limit was passed, so that going on would only cost time.</summary>
    public bool IsHopeless { get; private set; }

    public void Add(TemplateProblemKind kind, TemplateSource source, in Tag tag, Tag? opener = null) =>
        Add(kind, source, tag.Start, tag.Length, NameOf(source, tag), suggestion: null, opener);

    public void Add(
        TemplateProblemKind kind,
        TemplateSource source,
        int start,
        int length,
        string? name = null,
        string? suggestion = null,
        Tag? opener = null)
    {
        if (isFull || !IsNew(source, start, kind)) return;
        if (entries.Count == TemplateLimits.MaxProblems)
        {
            isFull = true;
            IsHopeless = true;
            entries.Add(new(TemplateProblemKind.LimitPassed, source, start, length, null, null, null, TemplateProblemText.TooManyProblems(), Place));
            return;
        }

        TextSpan? openerSpan = opener is { } tag ? new TextSpan(tag.Start, tag.Length) : null;
        var other = opener is { } outer ? NameOf(source, outer) : null;
        entries.Add(new(kind, source, start, length, name, suggestion, openerSpan, TemplateProblemText.Of(kind, name, other), Place));
    }

    public void Limit(TemplateSource source, int start, int length, string what, int limit)
    {
        IsHopeless = true;
        if (isFull || !IsNew(source, start, TemplateProblemKind.LimitPassed)) return;
        entries.Add(new(TemplateProblemKind.LimitPassed, source, start, length, null, null, null, TemplateProblemText.Limit(what, limit), Place));
    }

    public ValueList<TemplateProblem> ToProblems() => entries.Count == 0 ? [] : entries
        .OrderBy(entry => entry.Source.Ordinal == 0 ? entry.Start : entry.Place)
        .ThenBy(entry => entry.Source.Ordinal)
        .ThenBy(entry => entry.Start)
        .Select(entry => entry.ToProblem())
        .ToValueList();

    private bool IsNew(TemplateSource source, int start, TemplateProblemKind kind) => (seen ??= []).Add((source.Ordinal, start, kind));

    private static string NameOf(TemplateSource source, in Tag tag) => source.Text.Substring(tag.NameStart, tag.NameLength);

    private sealed record Entry(
        TemplateProblemKind Kind,
        TemplateSource Source,
        int Start,
        int Length,
        string? Name,
        string? Suggestion,
        TextSpan? Opener,
        string Message,
        int Place)
    {
        public TemplateProblem ToProblem()
        {
            var before = Source.Text.AsSpan(0, Start);
            return new()
            {
                Kind = Kind,
                Line = before.Count('\n') + 1,
                Column = Start - before.LastIndexOf('\n'),
                Span = new TextSpan(Start, Length),
                Name = Name,
                Suggestion = Suggestion,
                Partial = Source.PartialName,
                Opener = Opener,
                Message = Message,
            };
        }
    }
}
