using InfoInterview.Rules;

namespace InfoInterview.Templates.Parsing;

/// <summary>Gathers problems while a template is compiled and puts them into the order of its text.</summary>
internal sealed class ProblemLog
{
    private readonly List<Entry> entries = [];
    private readonly HashSet<(int Source, int Start, TemplateProblemKind Kind)> seen = [];
    private bool full;

    /// <summary>Where in the template itself the compiler is; problems of a partial are listed at the tag that includes it.</summary>
    public int Place { get; set; }

    /// <summary>Whether a limit was passed, so that going on would only cost time.</summary>
    public bool IsHopeless { get; private set; }

    public void Add(
        TemplateProblemKind kind,
        TemplateSource source,
        int start,
        int length,
        string? name,
        string? suggestion = null,
        int openerStart = -1,
        int openerLength = 0,
        string? other = null)
    {
        if (full || !seen.Add((source.Ordinal, start, kind))) return;
        if (entries.Count == TemplateLimits.MaxProblems)
        {
            full = true;
            IsHopeless = true;
            entries.Add(new(TemplateProblemKind.LimitPassed, source, start, length, null, null, null, ProblemText.TooManyProblems(), Place));
            return;
        }

        TextSpan? opener = openerStart < 0 ? null : new TextSpan(openerStart, openerLength);
        entries.Add(new(kind, source, start, length, name, suggestion, opener, ProblemText.Of(kind, name, other), Place));
    }

    public void Limit(TemplateSource source, int start, int length, string what, int limit)
    {
        IsHopeless = true;
        if (full || !seen.Add((source.Ordinal, start, TemplateProblemKind.LimitPassed))) return;
        entries.Add(new(TemplateProblemKind.LimitPassed, source, start, length, null, null, null, ProblemText.Limit(what, limit), Place));
    }

    public ValueList<TemplateProblem> ToProblems() => entries.Count == 0 ? [] : entries
        .OrderBy(entry => entry.Source.Ordinal == 0 ? entry.Start : entry.Place)
        .ThenBy(entry => entry.Source.Ordinal)
        .ThenBy(entry => entry.Start)
        .Select(entry => entry.ToProblem())
        .ToValueList();

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
