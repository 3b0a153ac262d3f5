using System.Collections.Immutable;

namespace InfoInterview.Rules;

/// <summary>
/// Gathers the findings of one review and applies the <see cref="RuleSettings"/>. Lives on the stack; allocates nothing until the first finding.
/// </summary>
public ref struct FindingCollector
{
    /// <summary>A reading less sure than this is a warning at most, whatever its rule weighs.</summary>
    public const double SureFrom = 0.9;

    private readonly RuleSettings settings;
    private ImmutableArray<Finding>.Builder? found;

    /// <summary>An empty collector under the given settings.</summary>
    public FindingCollector(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
    }

    /// <summary>Whether the rule is switched on, so that a costly check can be left out.</summary>
    public readonly bool IsOn(RuleDescriptor rule) => settings.SeverityOf(rule) is not null;

    /// <summary>Adds a finding, unless its rule is switched off.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="message">What was seen, as one sentence.</param>
    /// <param name="location">Where; <c>null</c> for the whole.</param>
    /// <param name="suggestion">What would put it right; <c>null</c> when the message says so.</param>
    /// <param name="certainty">How sure the reading of the text is, from 0 to 1; <c>null</c> where it is exact. One below <see cref="SureFrom"/> is a warning at most.</param>
    public void Report(RuleDescriptor rule, string message, TextLocation? location = null, string? suggestion = null, double? certainty = null)
    {
        if (settings.SeverityOf(rule) is not { } severity) return;
        if (certainty < SureFrom && severity > Severity.Warning) severity = Severity.Warning;
        found ??= ImmutableArray.CreateBuilder<Finding>();
        found.Add(new Finding
        {
            Rule = rule,
            Severity = severity,
            Message = message,
            Location = location,
            Suggestion = suggestion,
            Certainty = certainty,
        });
    }

    /// <summary>What was reported, in the order of reporting.</summary>
    public readonly ValueList<Finding> ToFindings() => found is null ? [] : found.ToImmutable().ToValueList();
}
