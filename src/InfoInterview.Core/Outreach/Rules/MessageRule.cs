using InfoInterview.Language;
using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>A built-in rule over messages. It says for which purposes it speaks, and asked alone answers as in a review.</summary>
internal abstract class MessageRule : IRule<MessageSubject>
{
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>For which messages the rule speaks.</summary>
    public abstract Purposes Purposes { get; }

    public bool AppliesTo(MessageSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Purposes.Has(subject.Purpose);
    }

    public ValueList<Finding> Check(MessageSubject subject)
    {
        if (!AppliesTo(subject)) return [];
        var findings = new FindingCollector(RuleSettings.Default);
        Look(subject, ref findings);
        var found = findings.ToFindings();
        // A German message is judged in German.
        return found.IsEmpty || !LanguageTag.IsGerman(subject.Message.Language) ? found
            : found.Select(GermanFindings.Phrases.Of).ToValueList();
    }

    /// <summary>Reports what the rule sees in a message for which it speaks.</summary>
    protected abstract void Look(MessageSubject message, ref FindingCollector findings);

    /// <summary>Whether anything in the message gives the signal.</summary>
    protected static bool Has(MessageSubject message, MessageSignal signal) => message.Facts[signal].IsThere;
}
