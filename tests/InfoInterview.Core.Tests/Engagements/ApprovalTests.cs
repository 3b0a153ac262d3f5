using InfoInterview.Engagements;
using InfoInterview.Outreach;

namespace InfoInterview.Tests.Engagements;

public sealed class ApprovalTests
{
    private static readonly OutreachMessage Message = new() { Subject = "A question about wind farms", Body = "Dear Ms. Halvorsen" };
    private static readonly ValueList<InfoInterview.People.ContactPoint> To = A.To("ruth@example.com", "r.halvorsen@example.com");
    private static readonly Engagement Begun = A.Engagement(A.Reply(ReplyMeaning.Unclear, "2026-09-01 10:00"));
    private static readonly Engagement Approved = Approve(Begun, Message, "2026-09-02 10:00");

    [Fact]
    public void What_is_sent_is_what_was_approved()
    {
        Approval.Check(Begun, Message, To).Should().Be(ApprovalVerdict.NotGiven);
        Approval.Check(Approved, Message, To).Should().Be(ApprovalVerdict.Stands);
        Approval.Check(Approved, Message, A.To("r.halvorsen@example.com", "RUTH@example.com")).Should().Be(ApprovalVerdict.Stands, "neither order nor letter case of addresses matters");
    }

    public static TheoryData<string, OutreachMessage, string[]> Edits => new()
    {
        { "body", Message with { Body = "Dear Ms Halvorsen" }, ["ruth@example.com", "r.halvorsen@example.com"] },
        { "subject", Message with { Subject = "A question about wind farms!" }, ["ruth@example.com", "r.halvorsen@example.com"] },
        { "subject moved into the body", Message with { Subject = null, Body = "A question about wind farms\nDear Ms. Halvorsen" }, ["ruth@example.com", "r.halvorsen@example.com"] },
        { "channel", Message with { Channel = Channel.LinkedIn }, ["ruth@example.com", "r.halvorsen@example.com"] },
        { "a recipient less", Message, ["ruth@example.com"] },
        { "another recipient", Message, ["ruth@example.com", "rolf@example.com"] },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_makes_an_approval_void(string what, OutreachMessage edited, string[] to) =>
        Approval.Check(Approved, edited, A.To(to)).Should().Be(ApprovalVerdict.MessageChanged, what);

    [Fact]
    public void A_new_fact_makes_an_approval_void()
    {
        Approval.Check(Approved.Record(A.Reply(ReplyMeaning.Yes, "2026-09-03 10:00")), Message, To).Should().Be(ApprovalVerdict.HistoryChanged);
        Approval.Check(Approved.Record(A.Reply(ReplyMeaning.Yes, "2026-08-03 10:00")), Message, To).Should().Be(ApprovalVerdict.HistoryChanged, "a late one is new as well");
        Approval.Check(Approved.Record(new StepDismissed { At = A.At("2026-09-03 10:00"), Step = NextStepKind.FollowUp }), Message, To).Should().Be(ApprovalVerdict.HistoryChanged);
        Approval.Check(Approved.Record(new OwnCopySeen { At = A.At("2026-09-03 10:00") }), Message, To).Should().Be(ApprovalVerdict.Stands);
        Approval.Check(Approve(Approved, Message with { Purpose = MessagePurpose.ThankYou }, "2026-09-03 10:00"), Message, To).Should().Be(ApprovalVerdict.Stands, "another approval is no news");
    }

    [Fact]
    public void Sending_uses_an_approval_up_and_withdrawing_takes_it_back()
    {
        Approval.Check(Approved.Record(A.Sent("2026-09-03 10:00")), Message, To).Should().Be(ApprovalVerdict.NotGiven);
        Approval.Check(Approved.Record(new OutreachWithdrawn { At = A.At("2026-09-03 10:00") }), Message, To).Should().Be(ApprovalVerdict.NotGiven);
        Approval.Check(Approved, Message with { Purpose = MessagePurpose.FollowUp }, To).Should().Be(ApprovalVerdict.NotGiven, "an approval is for one purpose");
    }

    [Fact]
    public void A_fingerprint_reads_back_and_bad_text_does_not()
    {
        var print = Approval.Of(Begun, Message, To);
        Fingerprint.Parse(print.ToString()).Should().Be(print);
        foreach (var bad in new[] { "", "x", print.ToString().ToUpperInvariant(), print + "0" }) Fingerprint.TryParse(bad, out _).Should().BeFalse(bad);
    }

    private static Engagement Approve(Engagement engagement, OutreachMessage message, string at) =>
        engagement.Record(new MessageApproved { At = A.At(at), Purpose = message.Purpose, Fingerprint = Approval.Of(engagement, message, To) });
}
