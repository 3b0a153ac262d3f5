using System.Collections.Immutable;

namespace InfoInterview.Rules;

/// <summary>
/// Gathers the findings of one review and applies the <see cref="RuleSettings"/>. Lives on the stack; allocates nothing until the
/// first finding.
/// </summary>
public ref struct FindingCollector
{
    /// <summary>A reading less sure than this is a warning at most, whatever its rule weighs.</summary>
    public const double SureFrom = 0.9;

    private readonly RuleSettings settings;
    private ImmutableArray<Finding>.Builder? found;

    /// <summary>An empty collector under the given settings.</summary>
    /// <param name="settings">The weights.</param>
    /// <exception cref="ArgumentNullException">The settings are <c>null</c>.</exception>
    public FindingCollector(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
    }

    /// <summary>Whether the rule is switched on, so that a costly check can be left out.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Whether it is.</returns>
    public readonly bool IsOn(RuleDescriptor rule) => settings.SeverityOf(rule) is not null;

    /// <summary>Adds a finding, unless its rule is switched off.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="message">What was seen, as one sentence.</param>
    /// <param name="location">Where; <c>null</c> for the whole.</param>
    /// <param name="suggestion">What would put it right; <c>null</c> when the message says so.</param>
    /// <param name="certainty">How sure the reading of the text is, from 0 to 1; <c>null</c> where it is exact. One below
    /// <see cref="SureFrom"/> is a warning at most.</param>
    public void Report(RuleDescriptor rule, string message, TextLocation? location = null, string? suggestion = null, double? certainty = null)
    {
        if (settings.SeverityOf(rule) is not { } severity) return;
        Add(rule.Finding(message, location, suggestion, certainty), Bounded(severity, certainty));
    }

    /// <summary>
    /// Has a rule check a subject, unless the rule is switched off or does not apply, and keeps what it says at the weight of the
    /// settings.
    /// </summary>
    /// <param name="rule">The rule, a built-in one or a host's.</param>
    /// <param name="subject">What is checked.</param>
    public void Run<T>(IRule<T> rule, T subject)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!IsOn(rule.Descriptor) || !rule.AppliesTo(subject)) return;
        foreach (var finding in rule.Check(subject))
        {
            if (!settings.IsChanged(finding.Rule)) Add(finding, finding.Severity);
            else if (settings.SeverityOf(finding.Rule) is { } severity) Add(finding, Bounded(severity, finding.Certainty));
        }
    }

    /// <summary>What was reported, in the order of reporting.</summary>
    /// <returns>The findings; empty when nothing was reported.</returns>
    public readonly ValueList<Finding> ToFindings() => found is null ? [] : found.ToImmutable().ToValueList();

    /// <summary>The weight of a finding whose reading is so sure.</summary>
    internal static Severity Bounded(Severity severity, double? certainty) =>
        certainty < SureFrom && severity > Severity.Warning ? Severity.Warning : severity;

    private void Add(Finding finding, Severity severity)
    {
        found ??= ImmutableArray.CreateBuilder<Finding>();
        found.Add(finding.Severity == severity ? finding : finding with { Severity = severity });
    }
}
