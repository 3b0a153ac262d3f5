using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>
/// Checks a message against the message rules. Stateless, safe to share; the same message always gets the same review, and any text,
/// however odd, gets one.
/// </summary>
public sealed class MessageReviewer
{
    private readonly RuleSettings settings;
    private readonly IRule<MessageSubject>[] more;

    /// <summary>A reviewer with the built-in rules at their default weights.</summary>
    public MessageReviewer()
        : this(RuleSettings.Default)
    {
    }

    /// <summary>A reviewer with the built-in rules, and a host's own after them.</summary>
    /// <param name="settings">Which rules are re-weighed or switched off.</param>
    /// <param name="more">A host's own rules; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <c>null</c>.</exception>
    public MessageReviewer(RuleSettings settings, IEnumerable<IRule<MessageSubject>>? more = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
        this.more = [.. more ?? []];
    }

    /// <summary>What the rules say about a message of which nothing else is known.</summary>
    /// <param name="message">The message as it would go out.</param>
    /// <returns>The findings, and where each component of a request stands (G3.2).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <c>null</c>.</exception>
    public MessageReview Review(OutreachMessage message) => Review(message, ReviewContext.None);

    /// <summary>What the rules say about a message, given what else is known.</summary>
    /// <param name="message">The message as it would go out.</param>
    /// <param name="context">What was sent before, what must not be quoted and how long a message may be.</param>
    /// <returns>The findings, and where each component of a request stands (G3.2).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> or <paramref name="context"/> is <c>null</c>.</exception>
    public MessageReview Review(OutreachMessage message, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(context);
        var subject = MessageSubject.Rent(message, context);
        try
        {
            var findings = new FindingCollector(settings);
            foreach (var rule in MessageRules.Table) findings.Run(rule, subject);
            foreach (var rule in more) findings.Run(rule, subject);
            return new MessageReview { Findings = findings.ToFindings(), Components = subject.Components };
        }
        finally
        {
            subject.Release();
        }
    }
}
