using InfoInterview;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace OwnRules;

/// <summary>A rule of our own: in our house nobody is invited to a drink.</summary>
public sealed class CoffeeRule : IRule<MessageSubject>
{
    /// <summary>The phrases by which the rule knows it.</summary>
    public static readonly string[] Phrases = ["grab a coffee", "buy you a coffee", "over a drink", "have a beer"];

    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "CC101",
        Title = "Offer a talk and no drink",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.2",
    };

    /// <summary>Only where somebody is asked for a talk.</summary>
    public bool AppliesTo(MessageSubject subject) => subject.Purpose is MessagePurpose.Request or MessagePurpose.FollowUp;

    public ValueList<Finding> Check(MessageSubject subject)
    {
        if (!AppliesTo(subject)) return [];
        var body = subject.Message.Body;
        foreach (var phrase in Phrases)
        {
            var at = body.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var place = new TextLocation(OutreachMessage.BodyPart, new TextSpan(at, phrase.Length));
            return [Descriptor.Finding("The message invites them to a drink.", place, "Ask for a talk by phone or video instead.")];
        }

        return [];
    }
}
