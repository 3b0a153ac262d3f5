using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II204: a request says why this person is asked (G3.3).</summary>
internal sealed class PersonalReasonRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.PersonalReason,
        Title = "Say why you ask this person",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.3",
    };

    public override Purposes Purposes { get; } = Purposes.Request;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (Connection.In(message) is not null || Components.SureMissing(message, MessageSignal.Connection) is not { } certainty) return;
        var contact = message.Message.To;
        var generic = message.Facts[MessageSignal.NoConnection];
        findings.Report(
            Descriptor,
            contact is null ? "The message could go to anybody: it does not say why you ask this person." : $"The message could go to anybody: it names nothing of {contact.Name.Full}'s work.",
            generic.Location,
            contact?.Admired is { } admired && FieldText.OneLine(admired) is { } noted
                ? $"You noted \"{noted}\": say so in the message."
                : "Which talk, article or project of theirs made you write, or who sent you? One sentence about it is enough.",
            certainty);
    }
}
