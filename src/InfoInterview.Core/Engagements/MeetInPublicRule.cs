using InfoInterview.Rules;

namespace InfoInterview.Engagements;

/// <summary>II370: who is under age does not meet in a private place (G5.3).</summary>
internal sealed class MeetInPublicRule : IRule<Engagement>
{
    public RuleDescriptor Descriptor => FollowUpRules.MeetInPublic;

    public void Check(Engagement subject, ref FindingCollector findings)
    {
        if (!subject.Seeker.IsMinor) return;
        var place = subject.History.Agreement switch
        {
            MeetingAgreed agreed => agreed.Place,
            MeetingMoved moved => moved.Place,
            _ => null,
        };
        if (place != MeetingPlace.Private) return;
        findings.Report(
            Descriptor,
            $"You are to meet {subject.Contact.Name.Full} in a private place.",
            suggestion: "Ask for a public place or a video call, and tell a parent or your centre where you are going.");
    }
}
