using InfoInterview.Interchange.Archives;

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
    public async Task A_contact_is_told_what_is_held_about_them()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();

        (await client.GetStringAsync($"/contacts/{ruth}/held")).Should()
            .Contain("What is held about Ruth Halvorsen").And.Contain("Head of Permitting").And.Contain("ruth@example.com");
        (await client.GetStringAsync($"/contacts/{ruth}/held.md")).Should().Contain("## The record");
        (await client.GetAsync($"/contacts/{Guid.NewGuid()}/held.md")).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }
}
