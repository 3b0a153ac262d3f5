using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

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
        foreach (var bad in new[] { "", "x", "2:" + print, print.ToString().ToUpperInvariant(), print + "0" }) Fingerprint.TryParse(bad, out _).Should().BeFalse(bad);
    }

    /// <summary>The fingerprint is what the version before this one printed for the same history.</summary>
    [Fact]
    public void An_approval_that_an_older_version_recorded_still_stands()
    {
        var t = Instant.FromUtc(2026, 9, 1, 9, 0); Instant D(int d) => t + Duration.FromDays(d);
        var to = A.To("ruth@example.com", "R.Halvorsen@example.com");
        var app = new Appointment { Start = new LocalDateTime(2026, 9, 16, 14, 0), Zone = "Europe/London", Minutes = 20 };
        Fact[] facts = [
        new OutreachSent { At = D(0), By = Channel.LinkedInNote, To = to, Key = "a|b" }, new FollowUpSent { At = D(7), By = Channel.Email },
        new DeliveryFailed { At = D(7), Kind = BounceKind.Soft, Address = to[0] }, new ReplyReceived { At = D(8), Meaning = ReplyMeaning.OutOfOffice, By = Channel.Email, Until = new LocalDate(2026,9,12) },
        new ReplyReceived { At = D(9), Meaning = ReplyMeaning.Referral, Referred = "Ines Duarte" }, new ReferralTakenUp { At = D(9), Name = "Ines Duarte", Contact = new ContactId(new Guid(1,2,3,new byte[8])) },
        new MeetingProposed { At = D(10), By = Side.Seeker, Times = new[]{app,app}.ToValueList() }, new MeetingAgreed { At = D(11), Appointment = app, Format = InterviewFormat.Video },
        new MeetingMoved { At = D(12), Appointment = app, By = Side.Contact }, new MeetingCancelled { At = D(13), By = Side.Contact }, new MeetingAgreed { At = D(14), Appointment = app }, new PreparationDone { At = D(14) },
        new MeetingHeld { At = D(16) }, new ThankYouSent { At = D(16) }, new NotesWritten { At = D(17) }, new PromiseMade { At = D(17), By = Side.Seeker, What = "the article", Due = new LocalDate(2026,9,30) },
        new PromiseKept { At = D(18), By = Side.Seeker, What = "the article" }, new AdviceActedOn { At = D(19), What = "x" }, new GoodTurn { At = D(20), By = Side.Seeker, Kind = GoodTurnKind.Update }, new Connected { At = D(20) },
        new StepDeferred { At = D(21), Step = NextStepKind.KeepInTouch, Until = new LocalDate(2026,10,30) }, new StepDismissed { At = D(22), Step = NextStepKind.PlanActions }, new UnknownFact { At = D(23), Kind = "giftSent", Content = "{}" } ];
        var message = new OutreachMessage { Subject = "A question about wind farms", Body = "Dear Ms. Halvorsen" };
        var approved = new MessageApproved { At = D(24), Purpose = message.Purpose, Fingerprint = Fingerprint.Parse("23b9c74986874bb16f3f290780f2affb.83df4b5cfa587e829a63a50609dbdb6e") };
        var engagement = Engagement.Restore(A.Seeker(), A.Contact(), [.. facts, approved]);

        Approval.Check(engagement, message, to).Should().Be(ApprovalVerdict.Stands);
        Approval.Check(engagement, message with { Body = "Dear Ruth" }, to).Should().Be(ApprovalVerdict.MessageChanged);
        Approval.Check(engagement.Record(new NotesWritten { At = D(25) }), message, to).Should().Be(ApprovalVerdict.HistoryChanged);
    }

    private static Engagement Approve(Engagement engagement, OutreachMessage message, string at) =>
        engagement.Record(new MessageApproved { At = A.At(at), Purpose = message.Purpose, Fingerprint = Approval.Of(engagement, message, To) });
}
