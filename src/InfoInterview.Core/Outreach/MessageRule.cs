using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>A built-in rule over messages. The reviewer reads a message once for all of them; asked alone, a rule has it read for itself.</summary>
internal abstract class MessageRule : IRule<OutreachMessage>
{
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Reports what the rule sees in a message that was read.</summary>
    public abstract void Check(scoped MessageReading message, ref FindingCollector findings);

    public void Check(OutreachMessage subject, ref FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(subject);
        MessageReader.Review(subject, ReviewContext.None, [new AppliedRule(this, Purposes.Every)], ref findings);
    }

    /// <summary>Whether anything in the message gives the signal.</summary>
    protected static bool Has(in MessageReading message, Signal signal) => message.Facts[signal].IsThere;
}
