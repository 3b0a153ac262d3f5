using System.Net;

namespace InfoInterview.Tests;

/// <summary>A transcript becomes notes, once they agreed to it.</summary>
public sealed class TranscriptTests
{
    private const string File = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ruth>We hire twice a year.</v>\n\n"
        + "00:00:05.000 --> 00:00:07.000\n<v Dana>When?</v>\n";

    [Fact]
    public async Task Consent_is_asked_for_before_anything_is_kept()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();

        (await (await PostAsync(client, ruth, File, consent: false)).PageAsync(400)).Should().Contain("Ask them first");
        (await client.GetStringAsync($"/contacts/{ruth}/notes")).Should().Contain("Nothing yet");
    }

    [Fact]
    public async Task The_lines_of_the_two_are_told_apart()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();

        (await (await PostAsync(client, ruth, File, me: "Somebody")).PageAsync(400)).Should()
            .Contain("Which of them are you? In the file speak: Ruth, Dana.");
        var saved = await PostAsync(client, ruth, File);
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);
        WebUtility.HtmlDecode(await (await client.GetAsync(saved.Headers.Location)).PageAsync()).Should()
            .Contain("with their agreement").And.Contain("Ruth: We hire twice a year.").And.Contain("Me: When?");
    }

    [Fact]
    public async Task A_long_talk_becomes_several_notes_and_a_form_sent_twice_writes_them_once()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var talk = string.Concat(Enumerable.Range(0, 1_500)
            .Select(i => $"{(i % 2 == 0 ? "Ruth" : "Dana")}: line {i} of a long talk about permits\n"));
        var form = Guid.NewGuid();

        await PostAsync(client, ruth, talk, id: form);
        await PostAsync(client, ruth, talk, id: form);

        var page = await client.GetStringAsync($"/contacts/{ruth}/notes");
        foreach (var part in (string[])["Part 1 of 4", "Part 2 of 4", "Part 3 of 4", "Part 4 of 4"]) page.Split(part).Length.Should()
            .Be(2, part);
    }

    [Theory]
    [InlineData("")]
    [InlineData("WEBVTT\n\nNOTE nothing\n")]
    public async Task A_file_in_which_nothing_is_said_is_a_problem(string file)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await PostAsync(client, ruth, file)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, Guid contact, string text, bool consent = true,
        string me = "dana", Guid? id = null)
    {
        var address = $"/contacts/{contact}/notes/transcript";
        var fields = Forms.Read(await client.GetStringAsync(address), "transcript-form");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(fields["__RequestVerificationToken"]), "__RequestVerificationToken" },
            { new StringContent((id ?? Guid.Parse(fields["Written.Id"])).ToString()), "Written.Id" },
            { new StringContent(me), "Written.Me" },
            { new StringContent(fields["Written.Day"]), "Written.Day" },
            { new StringContent(fields["Written.Confidentiality"]), "Written.Confidentiality" },
            { new StringContent(text), "file", "talk.vtt" },
        };
        if (consent) form.Add(new StringContent("true"), "Written.HasConsent");
        return await client.PostAsync(address, form);
    }
}
