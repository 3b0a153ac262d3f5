namespace InfoInterview.Templates.Parsing;

/// <summary>The sentences of the problems.</summary>
internal static class TemplateProblemText
{
    public static string Of(TemplateProblemKind kind, string? name, string? other) => kind switch
    {
        TemplateProblemKind.UnknownName => $"The name {name} is not known.",
        TemplateProblemKind.OptionalOutsideSection => $"The value {name} may be absent, so it can stand only inside {{{{#{name}}}}} ... {{{{/{name}}}}}.",
        TemplateProblemKind.UnclosedSection => $"The section {name} is opened here and never closed.",
        TemplateProblemKind.CrossedSections => $"The section {name} is closed here while {other}, opened inside it, is still open.",
        TemplateProblemKind.UnexpectedClose => $"The section {name} is closed here but not open.",
        TemplateProblemKind.UnclosedTag => "The tag is opened here and its closing braces are missing.",
        TemplateProblemKind.EmptyName => "The tag has no name.",
        TemplateProblemKind.BadDelimiters => "A change of delimiters is two delimiters with a blank between them, as in {{=<% %>=}}.",
        TemplateProblemKind.MissingPartial => $"There is no partial {name}.",
        TemplateProblemKind.CyclicPartial => $"The partial {name} includes itself without end.",
        TemplateProblemKind.NotASection => $"The value {name} is always there, so a section on it decides nothing.",
        TemplateProblemKind.NotPrintable => $"The name {name} stands for something that is not a text.",
        TemplateProblemKind.ControlInHeader => "A header line must stay on one line, but the template has a control character here.",
        _ => "The template is too large.",
    };

    public static string Limit(string what, int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"There are more than {limit} {what}.");

    public static string TooManyProblems() => Limit("problems; the rest is left out", TemplateLimits.MaxProblems);
}
