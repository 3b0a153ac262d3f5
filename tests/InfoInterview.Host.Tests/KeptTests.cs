using System.Net;
using System.Net.Http.Headers;
using System.Text;
using InfoInterview.Host.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Tests;

/// <summary>Answers, files, settings and deleted contacts are kept, shown and handed out safely.</summary>
public sealed class KeptTests
{
    private const string Asked = """{"kind":"outreachSent","at":"2026-03-08T14:00:00Z","by":"email"}""";

    private const string Mail = "From: Ruth Halvorsen <ruth@example.com>\r\nTo: dana@example.org\r\nSubject: Re: Siting\r\n"
        + "Message-ID: <r1@example.com>\r\nDate: Mon, 09 Mar 2026 12:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + "I am not the right person. Please ask Omar Haddad (omar@example.com), who runs permitting.\r\n";

    [Fact]
    public async Task An_answer_is_kept_read_again_and_linked_to_what_was_recorded()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, Asked, 0))).EnsureSuccessStatusCode();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=history"), "handler=Happened");
        var kept = await client.PostAsync($"/contacts/{ruth}?handler=Answer", fields, ("AnswerText", "Yes, gladly. Call me."));
        var address = kept.Headers.Location!.OriginalString;
        for (var time = 0; time < 2; time++) (await client.GetStringAsync(address)).Should().Contain("Yes, gladly. Call me.")
            .And.Contain("This reads like");
        var reading = await client.GetStringAsync(address);
        (await client.PostAsync($"/contacts/{ruth}?handler=Happened", Forms.Read(reading, "handler=Happened"),
            ("Happened.What", "saidYes"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var history = await client.GetStringAsync($"/contacts/{ruth}?tab=history");
        history.Should().Contain("What you wrote to each other").And.Contain("Yes, gladly. Call me.").And.NotContain("Read it for me");
        (await (await client.GetAsync($"/api/contacts/{ruth}/received")).JsonAsync()).AsArray().Single()!["fact"]!.GetValue<string>()
            .Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_was_pasted_is_kept_by_recording_too()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, Asked, 0))).EnsureSuccessStatusCode();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=history"), "handler=Happened");
        for (var pressed = 0; pressed < 2; pressed++) (await client.PostAsync($"/contacts/{ruth}?handler=Happened", fields,
            ("Happened.What", "saidYes"), ("AnswerText", "Yes, gladly."))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var kept = (await (await client.GetAsync($"/api/contacts/{ruth}/received")).JsonAsync()).AsArray().Single()!;
        kept["fact"]!.GetValue<string>().Should().NotBeEmpty();
        kept.ToJsonString().Should().Contain("Yes, gladly.");
    }

    [Fact]
    public async Task What_cannot_come_back_is_asked_about_first()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await PutAsync(client, "skills", 0, """[{"name":"permits"}]""")).EnsureSuccessStatusCode();
        var fields = Forms.Read(await client.GetStringAsync("/settings"), "takeback");
        (await client.PostAsync("/settings", fields, ("Name", "skills"))).Headers.Location!.OriginalString.Should().Be("/sure");
        (await client.GetStringAsync("/sure")).Should().Contain("Every skill you wrote down is deleted");
        (await client.GetStringAsync("/api/settings/skills")).Should().Contain("permits", "nothing goes before the answer");
        await client.PostSurelyAsync("/settings", fields, ("Name", "skills"));
        await (await client.GetAsync("/api/settings/skills")).ProblemAsync(404);
        (await host.Browser().GetAsync("/sure")).Headers.Location!.OriginalString.Should().Be("/", "a question that nobody asked is none");
    }

    [Fact]
    public async Task A_mail_is_read_and_the_person_it_names_becomes_a_form()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, Asked, 0))).EnsureSuccessStatusCode();
        var answer = await UploadAsync(client, $"/contacts/{ruth}/mail", "answer.eml", Encoding.UTF8.GetBytes(Mail));
        var page = await client.GetStringAsync(answer.Headers.Location!.OriginalString);
        page.Should().Contain("They wrote, from ruth@example.com").And.Contain("Omar Haddad");
        var link = System.Text.RegularExpressions.Regex.Match(page, "href=\"(?<value>/contacts/new.from[^\"]*)\"",
            System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value;
        (await client.GetStringAsync(WebUtility.HtmlDecode(link))).Should().Contain("value=\"Omar Haddad\"")
            .And.Contain("value=\"omar@example.com\"").And.Contain("Named by").And.Contain("Ruth Halvorsen");

        // The same mail once more is the same mail; one of a stranger is asked about; what is no mail is told so.
        await UploadAsync(client, $"/contacts/{ruth}/mail", "answer.eml", Encoding.UTF8.GetBytes(Mail));
        (await (await client.GetAsync($"/api/contacts/{ruth}/received")).JsonAsync()).AsArray().Should().HaveCount(1);
        var stranger = Mail.Replace("ruth@example.com", "r.h@example.net", StringComparison.Ordinal)
            .Replace("<r1@", "<r2@", StringComparison.Ordinal);
        (await (await UploadAsync(client, $"/contacts/{ruth}/mail", "answer.eml", Encoding.UTF8.GetBytes(stranger))).PageAsync(400))
            .Should().Contain("r.h@example.net is not known as an address");
        (await UploadAsync(client, $"/contacts/{ruth}/mail", "answer.eml", Encoding.UTF8.GetBytes(stranger), ("IsTheirs", "true")))
            .StatusCode.Should().Be(HttpStatusCode.Redirect);
        foreach (var bytes in new[] { [], "no mail at all"u8.ToArray(), [0, 255, 0, 1] })
            (await UploadAsync(client, $"/contacts/{ruth}/mail", "x.eml", bytes)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        using var api = new ByteArrayContent(Encoding.UTF8.GetBytes(Mail));
        api.Headers.ContentType = new MediaTypeHeaderValue("message/rfc822");
        (await (await client.PostAsync($"/api/contacts/{ruth}/received/mail", api)).JsonAsync())["named"]!.AsArray()
            .Single()!.GetValue<string>().Should().Be("Omar Haddad");
    }

    [Fact]
    public async Task A_file_is_handed_out_to_be_saved_and_never_shown()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await UploadAsync(client, $"/contacts/{ruth}/files", "C:\\cv\\my résumé.pdf", "%PDF-1.7 x"u8.ToArray(),
            ("NewId", Guid.NewGuid().ToString()))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await (await UploadAsync(client, $"/contacts/{ruth}/files", "page.html", "<script>"u8.ToArray())).PageAsync(400)).Should()
            .Contain("not kept here");
        (await (await UploadAsync(client, $"/contacts/{ruth}/files", "page.pdf", "<script>"u8.ToArray())).PageAsync(400)).Should()
            .Contain("is not what its name says");
        var page = await client.GetStringAsync($"/contacts/{ruth}/files");
        var address = System.Text.RegularExpressions.Regex.Match(page, $"href=\"(?<value>/contacts/{ruth}/files/[^\"]*)\"",
            System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value;
        var file = await client.GetAsync(address);
        (await file.Content.ReadAsStringAsync()).Should().Be("%PDF-1.7 x");
        file.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        file.Content.Headers.ContentDisposition.FileNameStar.Should().Be("my résumé.pdf");
        file.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        file.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("sandbox");
        (await client.GetAsync(address.Replace(ruth.ToString(), Guid.NewGuid().ToString(), StringComparison.Ordinal)))
            .StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_deleted_contact_lies_in_the_bin_and_comes_back()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var about = await client.GetStringAsync($"/contacts/{ruth}?tab=about");
        (await client.PostAsync("/bin?handler=Delete", Forms.Read(about, "/bin?handler=Delete"))).StatusCode.Should()
            .Be(HttpStatusCode.Redirect);
        (await client.GetAsync($"/contacts/{ruth}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        var page = await client.GetStringAsync("/bin");
        page.Should().Contain("Ruth Halvorsen").And.Contain("Wed 8 April 2026").And.Contain("only who they are");
        (await client.PostAsync("/bin?handler=BringBack", Forms.Read(page, "class=\"actions\"")))
            .Headers.Location!.OriginalString.Should().Be($"/contacts/{ruth}");
        (await client.GetStringAsync("/contacts")).Should().Contain("Ruth Halvorsen");
        (await (await client.PutAsync($"/api/bin/{ruth}", null)).JsonAsync())["name"]!.GetValue<string>().Should().Be("Ruth Halvorsen");
        host.Clock.Now += NodaTime.Duration.FromDays(30);
        (await (await client.GetAsync("/api/bin")).JsonAsync()).AsArray().Should().BeEmpty();
        await (await client.PostAsync($"/api/bin/{ruth}/return", null)).ProblemAsync(404);
        (await client.DeleteAsync($"/api/bin/{ruth}")).StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Files_of_an_earlier_version_are_taken_in_once_and_stay_under_another_name()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await File.WriteAllTextAsync(Path.Combine(host.Folder, "skills.json"),
            """[{"Name":"permits","ShownBy":"the course","LastUsed":"2025-01-02"}, null, {"Name":null}]""");
        await File.WriteAllTextAsync(Path.Combine(host.Folder, "calendar.ics"), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        await File.WriteAllTextAsync(Path.Combine(host.Folder, "decisions.json"), "{}");
        Directory.CreateDirectory(Path.Combine(host.Folder, "people-to-ask.json"));
        var taken = host.Services.GetRequiredService<FilesTakenIn>();
        await taken.RunAsync(default);

        (await client.GetStringAsync("/api/settings/skills")).Should().Contain("permits");
        (await client.GetStringAsync("/settings")).Should().Contain("Your calendar").And.Contain("Your skills");
        File.Exists(Path.Combine(host.Folder, "skills.json")).Should().BeFalse();
        File.Exists(Path.Combine(host.Folder, "skills.json.taken-in")).Should().BeTrue();
        await File.WriteAllTextAsync(Path.Combine(host.Folder, "skills.json"), "[]");
        await taken.RunAsync(default);
        (await client.GetStringAsync("/api/settings/skills")).Should().Contain("permits", "what the database holds is newer");
        File.Exists(Path.Combine(host.Folder, "skills.json")).Should().BeTrue();
    }

    [Fact]
    public async Task Settings_are_documents_that_read_back()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await (await PutAsync(client, "skills", 0, "[null]")).ProblemAsync(400);
        await (await PutAsync(client, "odd", 0, "[]")).ProblemAsync(404);
        (await PutAsync(client, "skills", 0, """[{"name":"permits"}]""")).StatusCode.Should().Be(HttpStatusCode.OK);
        await (await PutAsync(client, "skills", 0, """[{"name":"roads"}]""")).ProblemAsync(412);
        (await client.GetStringAsync("/api/settings/skills")).Should().Contain("permits");
        (await client.DeleteAsync("/api/settings/skills")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await (await client.GetAsync("/api/settings/skills")).ProblemAsync(404);
    }

    [Fact]
    public async Task All_of_it_is_in_the_archive_and_in_what_is_held_about_somebody()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.PostAsync($"/api/contacts/{ruth}/received",
            System.Net.Http.Json.JsonContent.Create(new { text = "Kept word for word.", by = "linkedIn" }))).EnsureSuccessStatusCode();
        await using var file = await client.GetStreamAsync("/archive.zip");
        var (archive, _) = await Interchange.Archives.SeekerArchiveFile.ReadAsync(file);
        archive!.Received.Single().Body.Should().Be("Kept word for word.");
        (await client.GetStringAsync($"/contacts/{ruth}/held.md")).Should().Contain("What they wrote").And.Contain("Kept word for word.");
    }

    private static Task<HttpResponseMessage> PutAsync(HttpClient client, string name, long version, string json)
    {
        var request = new HttpRequestMessage(HttpMethod.Put,
            $"/api/settings/{name}")
        { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        return client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, string address, string name, byte[] bytes,
        params (string Name, string Value)[] more)
    {
        var fields = Forms.Read(await client.GetStringAsync(address), "multipart/form-data");
        using var form = new MultipartFormDataContent { { new StringContent(fields["__RequestVerificationToken"]),
            "__RequestVerificationToken" } };
        foreach (var (field, value) in more) form.Add(new StringContent(value), field);
        form.Add(new ByteArrayContent(bytes), "Upload", name);
        return await client.PostAsync(address, form);
    }
}
