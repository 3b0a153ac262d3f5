using InfoInterview.Rules;

namespace InfoInterview.Templates;

/// <summary>
/// The rules that a template's text is checked by; all of them are errors, because a message must not go out with a hole in it
/// (guide G3.1).
/// </summary>
internal static class TemplateRules
{
    /// <summary>II901.</summary>
    public static RuleDescriptor UnknownName { get; } = Rule(RuleIds.UnknownTemplateName, "Use only names that the message knows");

    /// <summary>II902.</summary>
    public static RuleDescriptor OptionalOutsideSection { get; } = Rule(RuleIds.OptionalOutsideSection, "Print an optional value only inside its own section");

    /// <summary>II903.</summary>
    public static RuleDescriptor UnclosedSection { get; } = Rule(RuleIds.UnclosedSection, "Close every section");

    /// <summary>II904.</summary>
    public static RuleDescriptor CrossedSections { get; } = Rule(RuleIds.CrossedSections, "Close the inner section before the outer one");

    /// <summary>II905.</summary>
    public static RuleDescriptor UnexpectedClose { get; } = Rule(RuleIds.UnexpectedClose, "Close only sections that are open");

    /// <summary>II906.</summary>
    public static RuleDescriptor UnclosedTag { get; } = Rule(RuleIds.UnclosedTag, "Finish every tag with its closing braces");

    /// <summary>II907.</summary>
    public static RuleDescriptor EmptyName { get; } = Rule(RuleIds.EmptyTagName, "Name what each tag stands for");

    /// <summary>II908.</summary>
    public static RuleDescriptor BadDelimiters { get; } = Rule(RuleIds.BadDelimiters, "Write two delimiters between equals signs");

    /// <summary>II909.</summary>
    public static RuleDescriptor MissingPartial { get; } = Rule(RuleIds.MissingPartial, "Supply every partial that is included");

    /// <summary>II910.</summary>
    public static RuleDescriptor CyclicPartial { get; } = Rule(RuleIds.CyclicPartial, "Let no partial include itself without end");

    /// <summary>II911.</summary>
    public static RuleDescriptor NotASection { get; } = Rule(RuleIds.NotASection, "Open sections only on what can be absent or repeated");

    /// <summary>II912.</summary>
    public static RuleDescriptor LimitPassed { get; } = Rule(RuleIds.TemplateLimitPassed, "Keep the template within its limits");

    /// <summary>II913.</summary>
    public static RuleDescriptor NotPrintable { get; } = Rule(RuleIds.NotPrintable, "Print only texts and values");

    /// <summary>II914.</summary>
    public static RuleDescriptor ControlInHeader { get; } = Rule(RuleIds.ControlInHeader, "Keep a header line on one line");

    /// <summary>Every template rule, ordered by id.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        UnknownName, OptionalOutsideSection, UnclosedSection, CrossedSections, UnexpectedClose, UnclosedTag, EmptyName,
        BadDelimiters, MissingPartial, CyclicPartial, NotASection, LimitPassed, NotPrintable, ControlInHeader,
    ];

    /// <summary>The rule behind a kind of problem.</summary>
    /// <param name="kind">What is wrong with a text.</param>
    /// <returns>The rule, with its page.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the named ones.</exception>
    public static RuleDescriptor For(TemplateProblemKind kind)
    {
        var index = (int)kind;
        ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(kind));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, All.Count, nameof(kind));
        return All[index];
    }

    private static RuleDescriptor Rule(string id, string title) =>
        new() { Id = id, Title = title, DefaultSeverity = Severity.Error, Guide = "G3.1" };
}
