using InfoInterview.Rules;

namespace InfoInterview.Engagements;

/// <summary>Says what is weak in how an engagement is kept. Stateless, safe to share.</summary>
public sealed class EngagementReviewer
{
    private readonly RuleSettings settings;
    private readonly ValueList<IRule<Engagement>> rules;

    /// <summary>A reviewer with the built-in rules at their default weight.</summary>
    public EngagementReviewer()
        : this(RuleSettings.Default)
    {
    }

    /// <summary>A reviewer with a host's own choices.</summary>
    /// <param name="settings">The weights.</param>
    /// <param name="more">Rules beside the built-in ones; <c>null</c> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <c>null</c>.</exception>
    public EngagementReviewer(RuleSettings settings, IEnumerable<IRule<Engagement>>? more = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
        rules = new IRule<Engagement>[] { new GiveBeforeAskingRule(), new MeetInPublicRule() }.Concat(more ?? []).ToValueList();
    }

    /// <summary>The findings, in the order of the rules; empty when all is well.</summary>
    /// <param name="engagement">The history to look at.</param>
    /// <returns>The findings, each with its rule and what would put it right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="engagement"/> is <c>null</c>.</exception>
    public ValueList<Finding> Review(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        var findings = new FindingCollector(settings);
        foreach (var rule in rules) findings.Run(rule, engagement);

        return findings.ToFindings();
    }
}
