using System.Net;
using InfoInterview.Host.Assistants;
using InfoInterview.Host.Exports;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Archives;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Tests;

/// <summary>Everything goes out in one archive, and a contact is told what is held about them.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public async Task Everything_goes_out_in_one_archive_that_reads_back()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth,
            """{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","by":"email"}""", 0))).EnsureSuccessStatusCode();
        using var calendar = new StringContent("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"
            + "DTSTART:20260310T150000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", System.Text.Encoding.UTF8, "text/calendar");
        (await client.PutAsync("/api/calendar", calendar)).EnsureSuccessStatusCode();

        await using var file = await client.GetStreamAsync("/archive.zip");
        var (archive, problems) = await SeekerArchiveFile.ReadAsync(file);

        problems.Should().BeEmpty();
        (archive!.Seeker.Name.Full, archive.Contacts.Single().Name.Written, archive.Histories.Single().Facts.Count,
            string.Join(' ', archive.Files.Select(one => one.Name))).Should()
                .Be(("Dana Whitcomb", "Ruth Halvorsen", 1, "contacts.vcf calendar.ics"));
    }

    [Fact]
    public async Task What_waits_in_the_outbox_and_was_proposed_is_named_goes_along_and_is_erased()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        var contact = new ContactId(ruth);
        (await host.Services.GetRequiredService<ProposalDesk>().ProposeAsync(contact,
            """{"kind":"newsHeard","at":"2026-03-09T14:00:00Z","what":"Only a program said so"}""", default)).Should().BeNull();
        (await host.Services.GetRequiredService<AttachmentStore>().AddAsync(TheSeeker.Own, new KeptAttachment
        {
            Id = new AttachmentId(Guid.NewGuid()),
            Contact = contact,
            Name = "salary-ruth.pdf",
            MediaType = "application/pdf",
            AddedAt = host.Clock.Now,
        }, "%PDF-1.7"u8.ToArray().ToValueList())).Should().BeOfType<KeepOutcome<KeptAttachment>.Saved>();
        var body = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=request&Writing.Channel=email"),
            "message-form")["Message.Body"].Split('\n')[0].Trim();

        var held = await client.GetStringAsync($"/contacts/{ruth}/held.md");
        held.Should().Contain("## Messages in the outbox").And.Contain(body).And.Contain("document, fact, kind: outreachSent")
            .And.Contain("## What programs proposed").And.Contain("Only a program said so").And.Contain("salary")
            .And.Contain("## Attached files");
        WebUtility.HtmlDecode(await client.GetStringAsync($"/contacts/{ruth}/held")).Should().Contain("Messages in the outbox");
        using (var german = new HttpRequestMessage(HttpMethod.Get, $"/contacts/{ruth}/held"))
        {
            german.Headers.Add("Accept-Language", "de");
            WebUtility.HtmlDecode(await (await client.SendAsync(german)).Content.ReadAsStringAsync()).Should()
                .Contain(">Nachrichten im Postausgang<").And.Contain(">Der Eintrag<")
                .And.NotContain(">What happened<").And.NotContain(">The record<");
        }

        await using (var file = await client.GetStreamAsync("/archive.zip"))
        {
            var (archive, problems) = await SeekerArchiveFile.ReadAsync(file);
            problems.Should().BeEmpty();
            archive!.Beside.Select(item => item.Kind).Should()
                .BeEquivalentTo("Messages in the outbox", "What programs proposed", "Attached files");
            archive.Beside.Should().Contain(item => item.Document.Contains(body, StringComparison.Ordinal));
        }

        (await client.GetStringAsync($"/contacts/{ruth}/erase")).Should()
            .Contain("What is in your outbox for them, and what programs proposed: 2 entries.");
        (await client.DeleteAsync($"/api/contacts/{ruth}")).EnsureSuccessStatusCode();
        (await host.Services.GetRequiredService<WorkStore>().ListAsync(TheSeeker.Own, kind: null, contact: null, 99)).Count.Should().Be(0);
        (await client.OutboxAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_held_about_one_is_read_without_everybody_else()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/api/import", TestHost.Csv(ImportTests.People(60)))).EnsureSuccessStatusCode();
        var first = (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]![0]!["id"]!.GetValue<Guid>();
        var desk = host.Services.GetRequiredService<ArchiveDesk>();
        HeldAbout? held = null;
        var commands = await CommandCount.OfAsync(host, async () => held = await desk.AboutAsync(new ContactId(first), default));
        held.Should().NotBeNull();
        commands.Should().BeInRange(10, 40, "each of the others would cost some");
    }

    [Fact]
    public async Task A_contact_is_told_what_is_held_about_them()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();

        (await client.GetStringAsync($"/contacts/{ruth}/held")).Should()
            .Contain("Everything stored about Ruth Halvorsen").And.Contain("Head of Permitting").And.Contain("ruth@example.com");
        (await client.GetStringAsync($"/contacts/{ruth}/held.md")).Should().Contain("## The record");
        (await client.GetAsync($"/contacts/{Guid.NewGuid()}/held.md")).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }
}
