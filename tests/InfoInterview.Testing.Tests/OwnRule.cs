using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Tests;

/// <summary>A host's rule against "!!!", whole but for what a test breaks.</summary>
internal sealed class OwnRule : IRule<MessageSubject>
{
    public const string Shout = "!!!";

    private readonly Func<MessageSubject, int, IEnumerable<Finding>> say;

    public OwnRule(
        Func<RuleDescriptor, RuleDescriptor>? identity = null, Func<RuleDescriptor, MessageSubject, int, IEnumerable<Finding>>? say = null)
    {
        var usual = new RuleDescriptor { Id = "OWN1", Title = "Keep calm", DefaultSeverity = Severity.Warning, Guide = "G3.4" };
        Descriptor = identity is null ? usual : identity(usual);
        this.say = (subject, at) => say is null
            ? [Descriptor.Finding(
                "Three exclamation marks shout.", new TextLocation(OutreachMessage.BodyPart, new TextSpan(at, Shout.Length)))]
            : say(Descriptor, subject, at);
    }

    public RuleDescriptor Descriptor { get; }

    public bool Applies { get; init; } = true;

    public bool AppliesTo(MessageSubject subject) => Applies;

    public ValueList<Finding> Check(MessageSubject subject)
    {
        var at = subject.Message.Body.IndexOf(Shout, StringComparison.Ordinal);
        return at < 0 ? [] : say(subject, at).ToValueList();
    }
}
