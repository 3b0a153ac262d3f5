using InfoInterview.Rules;

namespace InfoInterview.Templates;

/// <summary>
/// One thing that is wrong with a template's text: what, where, and what was probably meant. Equal when all parts are equal.
/// </summary>
public sealed record TemplateProblem
{
    /// <summary>What is wrong.</summary>
    public required TemplateProblemKind Kind { get; init; }

    /// <summary>The line of the tag, counted from 1; lines end with a line feed.</summary>
    public required int Line { get; init; }

    /// <summary>The column of the tag's first brace, counted from 1 in UTF-16 units.</summary>
    public required int Column { get; init; }

    /// <summary>The tag in the text it stands in, in UTF-16 units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The name in the tag as it was written; <c>null</c> when the tag has none.</summary>
    public string? Name { get; init; }

    /// <summary>The known name that comes nearest; <c>null</c> when none is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The partial that the tag stands in; <c>null</c> for the template itself.</summary>
    public string? Partial { get; init; }

    /// <summary>The opening tag of the section that a crossed or unclosed section is about; <c>null</c> where there is none.</summary>
    public TextSpan? Opener { get; init; }

    /// <summary>What is wrong, as one sentence that names the facts.</summary>
    public required string Message { get; init; }

    /// <summary>The tag's start in UTF-16 units, counted from 0.</summary>
    public int Offset => Span.Start;

    /// <summary>The tag's length in UTF-16 units.</summary>
    public int Length => Span.Length;

    /// <summary>The rule behind the problem.</summary>
    public RuleDescriptor Rule => TemplateRules.For(Kind);

    /// <summary>The problem as a finding, for lists that hold findings of other rooms too.</summary>
    /// <returns>A finding of the same rule, with the same place and the name that was perhaps meant.</returns>
    public Finding ToFinding() => new()
    {
        Rule = Rule,
        Severity = Rule.DefaultSeverity,
        Message = Message,
        Location = new TextLocation(Partial is null ? "template" : $"partial {Partial}", Span),
        Suggestion = Suggestion is null ? null : $"Did you mean {Suggestion}?",
    };

    /// <summary>Such as "2:10 II901: The name compnay is not known. Did you mean company?".</summary>
    public override string ToString()
    {
        var place = Partial is null ? "" : Partial + ":";
        var hint = Suggestion is null ? "" : $" Did you mean {Suggestion}?";
        return string.Create(CultureInfo.InvariantCulture, $"{place}{Line}:{Column} {Rule.Id}: {Message}{hint}");
    }
}
