using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>II341: between a conversation and a further request, something was given (G2.6, G7.1).</summary>
internal sealed class GiveBeforeAskingRule : IRule<Engagement>
{
    public RuleDescriptor Descriptor => FollowUpRules.GiveBeforeAsking;

    public void Check(Engagement subject, ref FindingCollector findings)
    {
        Fact? asked = null;
        var talked = false;
        var gave = false;
        foreach (var fact in subject.Standing)
        {
            switch (fact)
            {
                case MeetingHeld: talked = true; break;
                case GoodTurn { By: Side.Seeker, Kind: not GoodTurnKind.Greeting } or PromiseKept { By: Side.Seeker }: gave = true; break;
                case OutreachSent or MessageApproved { Purpose: Outreach.MessagePurpose.Request }:
                    if (talked && !gave && asked is not null) Report(subject, asked, fact, ref findings);
                    if (fact is OutreachSent) (asked, talked, gave) = (fact, false, false);
                    break;
            }
        }
    }

    private void Report(Engagement subject, Fact asked, Fact again, ref FindingCollector findings) => findings.Report(
        Descriptor,
        $"You ask {subject.Contact.Name.Full} again on {Day(subject, again.At)} and have given nothing since you asked on {Day(subject, asked.At)}.",
        suggestion: "Send an update on what came of their advice, or something that serves them, and ask some time later.");

    private static string Day(Engagement subject, Instant at) => TimePoint.At(at).ToString(subject.Seeker.Zone.In(subject.Zones));
}
