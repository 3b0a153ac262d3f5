using System.Text;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Mail;
using NodaTime;

namespace InfoInterview.Interchange.Tests.Mail;

public sealed class ReplyMailTests
{
    private static readonly LocalDate Today = new(2026, 3, 11);

    private const string Answer = """
        From: Ruth Halvorsen <ruth@northwind.example>
        To: Dana Whitcomb <dana@example.org>
        Date: Tue, 10 Mar 2026 23:40:00 -0500
        Message-ID: <two@northwind.example>
        In-Reply-To: <one@example.org>
        References: <nought@example.org> <one@example.org>
        Subject: Re: 20 minutes?
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        Happy to help, Thursday at 10:00 works.
        """;

    private const string Report = """
        From: Mail Delivery Subsystem <mailer-daemon@example.org>
        To: dana@example.org
        Date: Tue, 10 Mar 2026 10:00:00 +0000
        Auto-Submitted: auto-replied
        Subject: Undeliverable: 20 minutes?
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        Hello dana@example.org, the following message was not delivered.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; ruth@northwind.example
        Action: ACTION
        Status: STATUS

        --b
        Content-Type: message/rfc822

        From: dana@example.org
        To: ruth@northwind.example
        Message-ID: <one@example.org>
        Subject: 20 minutes?

        Dear Ruth
        --b--
        """;

    [Fact]
    public void A_mail_comes_with_what_its_headers_tell()
    {
        var mail = Read(Answer).Should().ContainSingle().Subject;
        mail.From.Should().Be("ruth@northwind.example");
        mail.MessageId.Should().Be("two@northwind.example");
        mail.Answers.Should().Equal("one@example.org", "nought@example.org");
        mail.Reply.Should().Be(new ReplyText { Body = "Happy to help, Thursday at 10:00 works.", Received = new LocalDate(2026, 3, 10), Subject = "Re: 20 minutes?" });
        new ReplyReader().Read(mail.Reply).Meaning.Should().Be(ReplyMeaning.Yes);
    }

    [Theory]
    [InlineData("auto-replied", true)]
    [InlineData("auto-generated; x=1", true)]
    [InlineData("auto-forwarded", false)]
    [InlineData("no", false)]
    public void A_header_tells_whether_a_machine_wrote(string submitted, bool isAutomatic) =>
        Read($"Auto-Submitted: {submitted}\n{Answer}")[0].Reply.IsAutomatic.Should().Be(isAutomatic);

    [Theory]
    [InlineData("failed", "5.1.1", BounceKind.Hard)]
    [InlineData("failed", "5.2.2", BounceKind.Soft)]
    [InlineData("failed", "4.4.7", BounceKind.Soft)]
    [InlineData("delayed", "4.4.1", BounceKind.Soft)]
    public void A_report_names_the_address_that_failed(string action, string status, BounceKind kind)
    {
        var mail = Read(Report.Replace("ACTION", action, StringComparison.Ordinal).Replace("STATUS", status, StringComparison.Ordinal))[0];
        mail.Answers.Should().Equal("one@example.org");
        var proposal = new ReplyReader().Read(mail.Reply);
        (proposal.Bounce, proposal.BouncedAddress, proposal.NeedsPerson).Should().Be((kind, "ruth@northwind.example", false));
    }

    [Fact]
    public void Html_becomes_text_and_its_quotations_are_marked()
    {
        var html = Answer.Replace("text/plain", "text/html", StringComparison.Ordinal)
            .Replace("Happy to help, Thursday at 10:00 works.", "<style>p { color: red }</style><p>Yes, gladly &amp; soon.</p><div>Ruth</div><blockquote>Never write<br>again</blockquote>", StringComparison.Ordinal);
        Read(html)[0].Reply.Body.ReplaceLineEndings("\n").Should().Be("Yes, gladly & soon.\n\nRuth\n\n> Never write\n> again");
    }

    [Fact]
    public void A_box_holds_many()
    {
        var box = $"From ruth@northwind.example Tue Mar 10 10:00:00 2026\n{Answer}\n\nFrom MAILER-DAEMON Tue Mar 10 10:00:00 2026\n{Report.Replace("ACTION", "failed", StringComparison.Ordinal).Replace("STATUS", "5.1.1", StringComparison.Ordinal)}\n";
        Read(box).Select(mail => mail.Reply.Bounce).Should().Equal(null, BounceKind.Hard);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no mail at all")]
    public void What_is_no_mail_gives_none_or_an_empty_one(string text) => Read(text).Should().HaveCountLessThan(2);

    private static ValueList<ReceivedMail> Read(string text) => ReplyMail.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), Today);
}
