using System.Globalization;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

/// <summary>What the next mail quotes of those before it.</summary>
public sealed class MailThreadTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 14, 0);
    private static readonly ContactId Ruth = new(new Guid("00000000-0000-0000-0000-000000000001"));

    [Fact]
    public void The_ids_stand_in_the_order_of_the_mails_and_each_once()
    {
        var thread = MailThread.Of(
            [Sent(3, "c@x"), Sent(0, "a@x", subject: "Siting"), Sent(4, null, subject: "later")],
            [Received(2, "b@x"), Received(5, "b@x")]);
        thread.References.Should().Equal("a@x", "b@x", "c@x");
        thread.Newest.Should().Be("c@x");
        thread.Subject.Should().Be("Siting");
    }

    [Theory]
    [InlineData("Siting", "Siting")]
    [InlineData("Re: Siting", "Siting")]
    [InlineData("RE: AW: re:Siting", "Siting")]
    [InlineData("WG: Antw: Siting", "Siting")]
    [InlineData("Regarding siting", "Regarding siting")]
    [InlineData("Re:", "")]
    public void The_subject_stands_without_the_marks_of_an_answer(string subject, string expected) =>
        MailThread.Of([Sent(0, null, subject)], []).Subject.Should().Be(expected);

    [Fact]
    public void The_last_request_is_what_a_reminder_reminds_of()
    {
        var thread = MailThread.Of([Sent(9, null, purpose: MessagePurpose.ThankYou), Sent(1, null, "first"),
            Sent(2, null, "second", MessagePurpose.AskAgain)], []);
        thread.Last!.Subject.Should().Be("second");
    }

    [Fact]
    public void Of_many_the_first_and_the_last_are_named()
    {
        var thread = MailThread.Of(Enumerable.Range(0, 50).Select(at => Sent(at, string.Create(CultureInfo.InvariantCulture, $"m{at}@x"))), []);
        thread.References.Should().HaveCount(MailThread.MostReferences).And.StartWith("m0@x").And.EndWith("m49@x");
    }

    [Fact]
    public void Nothing_gives_no_thread() => MailThread.Of([], []).Should().Be(MailThread.None);

    private static SentCopy Sent(int minutes, string? id, string? subject = null, MessagePurpose purpose = MessagePurpose.Request) => new()
    {
        Id = new SentCopyId(new Guid(minutes, 1, 0, new byte[8])),
        Contact = Ruth,
        Purpose = purpose,
        Channel = Channel.Email,
        Subject = subject,
        Body = "text",
        MessageId = id,
        At = Monday + Duration.FromMinutes(minutes),
    };

    private static ReceivedText Received(int minutes, string id) => new()
    {
        Id = new ReceivedTextId(new Guid(minutes, 2, 0, new byte[8])),
        Contact = Ruth,
        Body = "text",
        MessageId = id,
        At = Monday + Duration.FromMinutes(minutes),
    };
}
