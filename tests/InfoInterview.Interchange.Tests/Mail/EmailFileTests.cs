using System.Text;
using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Mail;
using InfoInterview.Outreach;
using InfoInterview.People;
using MimeKit;
using NodaTime;

namespace InfoInterview.Tests.Mail;

public sealed class EmailFileTests
{
    private static readonly Seeker Dana = new() { Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago", Email = ContactPoint.Email("dana@example.org") };
    private static readonly Contact Ruth = new() { Name = PersonName.Parse("Ms. Ruth Halvorsen, PhD"), Points = [ContactPoint.Email("ruth@example.com")] };

    [Fact]
    public void A_short_message_is_a_plain_file_that_opens_as_a_draft() =>
        Text(new OutreachMessage { Subject = "A question", Body = "Dear Ruth,\n\nhello." }, Dana, Ruth).Should().Be(
            """
            From: Dana Whitcomb <dana@example.org>
            To: Ruth Halvorsen <ruth@example.com>
            Subject: A question
            X-Unsent: 1
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 7bit

            Dear Ruth,

            hello.

            """.ReplaceLineEndings("\r\n"));

    [Fact]
    public void Date_and_id_are_those_of_the_caller() =>
        Encoding.UTF8.GetString(EmailFile.Write(new OutreachMessage { Body = "x" }, Dana, Ruth, Instant.FromUtc(2026, 3, 9, 14, 0), "one@example.org"))
            .Should().Contain("Date: Mon, 09 Mar 2026 14:00:00 +0000\r\n").And.Contain("Message-Id: <one@example.org>\r\n");

    [Fact]
    public void An_answer_names_the_mails_before_it()
    {
        var thread = new MailThread
        {
            References = ["request-1@example.org", "bad\r\nBcc: eve@example.net@x",
            "CAF=5b+x@mail.example.com"]
        };
        using var mail = Read(EmailFile.Write(new OutreachMessage { Subject = "Re: Siting", Body = "x" }, Dana, Ruth, thread));

        mail.InReplyTo.Should().Be("CAF=5b+x@mail.example.com");
        mail.References.ToArray().Should().Equal("request-1@example.org", "CAF=5b+x@mail.example.com");
        mail.Bcc.Count.Should().Be(0);
    }

    [Fact]
    public void What_is_written_is_what_a_mail_program_reads() => Gen.Select(People.Text, People.Text, People.Name, People.Name).Sample(
        (subject, line, from, to) =>
        {
            var body = $"Dear reader,\n{line}\nFrom here on {new string('ö', 200)} {new string('x', 2_000)}\n.\n";
            var bytes = EmailFile.Write(
                new OutreachMessage { Subject = subject, Body = body }, Dana with { Name = from }, Ruth with { Name = to });
            using var mail = Read(bytes);

            mail.Subject.Should().Be(string.Join(' ', subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            (mail.TextBody ?? "").ReplaceLineEndings("\n").Should().Be(body);
            mail.From.Mailboxes.Single().Name.Should().Be(from.Full);
            mail.To.Mailboxes.Single().Name.Should().Be(to.Full);
            mail.Headers["X-Unsent"].Should().Be("1");
            Encoding.ASCII.GetString(bytes).Split("\r\n").Should().OnlyContain(each => each.Length <= 998 && !each.Contains('\n') && !each.Contains('\r'));
        },
        iter: 300);

    [Theory]
    [InlineData("A question\r\nBcc: all@example.org")]
    [InlineData("A question\nBcc: all@example.org")]
    [InlineData("A question\rBcc: all@example.org")]
    [InlineData("A question\0\u2028Bcc: all@example.org")]
    [InlineData("\r\n\r\nBcc: all@example.org")]
    public void No_text_can_add_a_header(string text)
    {
        PersonName.TryParse(text, out var parsed).Should().BeTrue();
        var name = parsed! with { Family = text };
        using var mail = Read(EmailFile.Write(new OutreachMessage { Subject = text, Body = text }, Dana with { Name = name }, Ruth with { Name = name }));

        mail.Bcc.Mailboxes.Should().BeEmpty();
        mail.Headers.Select(header => header.Field).Should().BeEquivalentTo("From", "To", "Subject", "X-Unsent", "MIME-Version");
        mail.From.Mailboxes.Single().Address.Should().Be("dana@example.org");
    }

    [Fact]
    public void Without_addresses_the_file_still_opens()
    {
        using var mail = Read(EmailFile.Write(
            new OutreachMessage { Subject = "A question", Body = "Hello" }, Dana with { Email = null }, Ruth with { Points = [] }));

        mail.From.Mailboxes.Should().BeEmpty();
        mail.To.Mailboxes.Should().BeEmpty();
        mail.Subject.Should().Be("A question");
    }

    [Theory]
    [InlineData("no id")]
    [InlineData("a@b>\r\nBcc: x")]
    [InlineData("@b")]
    [InlineData("a@b@c")]
    public void An_id_that_is_none_is_refused(string id) =>
        FluentActions.Invoking(() => EmailFile.Write(new OutreachMessage { Body = "x" }, Dana, Ruth, date: null, id)).Should().Throw<ArgumentException>();

    [Fact]
    public void Equal_input_gives_equal_bytes()
    {
        var message = new OutreachMessage { Subject = "Größe", Body = "Grüße 🌱" };

        EmailFile.Write(message, Dana, Ruth).Should().Equal(EmailFile.Write(message, Dana, Ruth));
    }

    private static string Text(OutreachMessage message, Seeker from, Contact to) => Encoding.UTF8.GetString(EmailFile.Write(message, from, to));

    private static MimeMessage Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return MimeMessage.Load(stream);
    }
}
