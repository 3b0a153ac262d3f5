using System.Collections.Immutable;

namespace InfoInterview.Rules;

/// <summary>
/// Which rules are re-weighed or switched off; everything else keeps its default. Immutable; equal when every rule weighs the same
/// in both.
/// </summary>
/// <example>
/// <code>
/// var settings = RuleSettings.Default
///     .With(RuleIds.StatedDuration, Severity.Error)
///     .Without(RuleIds.PersonalReason);
/// var review = new MessageReviewer(settings).Review(new OutreachMessage { Body = "Could we talk?" });
/// Console.WriteLine(review.Verdict); // DoNotSend
/// </code>
/// </example>
public sealed class RuleSettings : IEquatable<RuleSettings>
{
    private readonly ImmutableSortedDictionary<string, Severity?> changes;

    private RuleSettings(ImmutableSortedDictionary<string, Severity?> changes) => this.changes = changes;

    /// <summary>What was changed, by the rule's id; <c>null</c> is switched off.</summary>
    internal IEnumerable<KeyValuePair<string, Severity?>> Changes => changes;

    /// <summary>Every rule at its default weight.</summary>
    public static RuleSettings Default { get; } = new(ImmutableSortedDictionary.Create<string, Severity?>(StringComparer.Ordinal));

    /// <summary>The same settings with one rule at another weight.</summary>
    /// <param name="ruleId">The rule's id; an id that no rule has is kept and has no effect, so that settings outlive a version.</param>
    /// <param name="severity">The weight from now on.</param>
    /// <returns>The new settings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public RuleSettings With(string ruleId, Severity severity) => new(changes.SetItem(Checked(ruleId), severity));

    /// <summary>The same settings with one rule switched off.</summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <returns>The new settings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public RuleSettings Without(string ruleId) => new(changes.SetItem(Checked(ruleId), null));

    /// <summary>The weight of a rule's findings; <c>null</c> when the rule is switched off.</summary>
    /// <param name="rule">The rule, a built-in one or a host's.</param>
    /// <returns>The weight; <c>null</c> when it is switched off.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <c>null</c>.</exception>
    public Severity? SeverityOf(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return !changes.IsEmpty && changes.TryGetValue(rule.Id, out var severity) ? severity : rule.DefaultSeverity;
    }

    /// <summary>
    /// The ids about which something is said here and that none of the given rules has, such as a slip of the pen or a rule of another
    /// version. They are kept and have no effect.
    /// </summary>
    /// <param name="rules">The rules that there are: <c>RuleCatalog.All</c> and a host's own.</param>
    /// <returns>The ids, in ordinal order; empty when every one is known.</returns>
    /// <exception cref="ArgumentNullException">The rules are <c>null</c>.</exception>
    public ValueList<string> UnknownTo(IEnumerable<RuleDescriptor> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var known = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return changes.Keys.Where(id => !known.Contains(id)).ToValueList();
    }

    /// <summary>Whether anything is said here about the rule.</summary>
    internal bool IsChanged(RuleDescriptor rule) => changes.ContainsKey(rule.Id);

    /// <inheritdoc/>
    public bool Equals(RuleSettings? other) => other is not null && changes.SequenceEqual(other.changes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleSettings);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (id, severity) in changes)
        {
            hash.Add(id, StringComparer.Ordinal);
            hash.Add(severity);
        }

        return hash.ToHashCode();
    }

    private static string Checked(string ruleId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ruleId);
        return ruleId;
    }
}
