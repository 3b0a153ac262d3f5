using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>The samples, built against the packages and run.</summary>
[Trait("Slow", "yes")]
[Collection(nameof(Packages))]
public sealed class SampleTests(Packages packages)
{
    [Fact]
    public void Every_sample_is_known_here() =>
        Directory.GetDirectories(RepositoryFiles.PathOf("samples")).Select(Path.GetFileName).Should()
            .BeEquivalentTo("FirstMessage", "CareerCentre", "OwnRules", "DueSteps");

    [Fact]
    public void Samples_take_the_version_that_is_packed() =>
        RepositoryFiles.Read("samples/Directory.Build.props").Should()
            .Contain($"<InfoInterviewVersion>{Packages.Version}</InfoInterviewVersion>");

    [Fact]
    public void The_first_sample_is_the_program_of_the_README() =>
        RepositoryFiles.Read("samples/FirstMessage/Program.cs").ReplaceLineEndings("\n").Should().Be(Page.Read("README.md").Program);

    [AotFact]
    public async Task The_first_message_compiled_ahead_of_time_prints_the_same_without_a_warning() =>
        (await packages.CopySample("FirstMessage", "Native").CompileAheadAsync("net10.0")).Should().Be(Page.Read("README.md").Prints);

    [Fact]
    public async Task A_hosts_own_rules_are_tested_as_ours_are()
    {
        var printed = await packages.CopySample("OwnRules", "").RunAsync("test", "--nologo");
        Regex.Matches(printed, @"Passed!  - Failed:     0, Passed:    10, Skipped:     0").Should().HaveCount(2, printed);
    }

    [Fact]
    public async Task A_worker_goes_through_a_hundred_thousand_histories()
    {
        var sample = packages.CopySample("DueSteps", "");
        await sample.BuildAsync();
        var newest = await SweptAsync(sample, "net10.0");
        newest.Should().StartWith("100000 histories, 0 of them cannot be planned, ").And.MatchRegex("FollowUp: [0-9]+\n").And
            .MatchRegex("SendThanks: [0-9]+\n");
        (await SweptAsync(sample, "net8.0")).Should().Be(newest, "both targets plan alike");
    }

    [Fact]
    public async Task An_api_on_its_own_tables_writes_reviews_records_and_finds_times()
    {
        var sample = packages.CopySample("CareerCentre", "");
        await sample.BuildAsync();
        using var process = sample.Start("net10.0", "--urls", "http://127.0.0.1:0");
        try
        {
            using var http = new HttpClient { BaseAddress = await AddressAsync(process.StandardOutput) };
            await new CentreStory(http).TellAsync();
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<string> SweptAsync(SampleFolder sample, string framework)
    {
        var printed = await sample.RunAsync("run", "--no-build", "-f", framework, "--", "--Once=true", "--Now=2026-03-20T09:00:00Z");
        return Regex.Replace(printed.ReplaceLineEndings("\n"), "It took .*", "");
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await output.ReadLineAsync(soon.Token) is { } line)
        {
            if (Regex.Match(line, @"Now listening on: (http\S+)") is { Success: true } match) return new Uri(match.Groups[1].Value);
        }

        throw new InvalidOperationException("The sample ended before it listened.");
    }

    /// <summary>What a career centre does in a week, over the wire.</summary>
    private sealed class CentreStory(HttpClient http)
    {
        public async Task TellAsync()
        {
            var dana = await MadeAsync(
                "/seekers", """{"name":{"written":"Dana Whitcomb"},"status":"a senior in engineering","zone":"America/Chicago"}""");
            var sam = await MadeAsync("/seekers", """{"name":{"written":"Sam Okoro"},"status":"a nurse","zone":"Europe/Dublin"}""");
            var ruth = await MadeAsync(
                "/contacts",
                """{"name":{"written":"Ms. Ruth Halvorsen"},"organization":"Northwind","admired":"your talk","zone":"Europe/Oslo"}""");
            (await GetAsync($"/contacts/{ruth}/findings")).Should().Be("[]");

            var (asked, answered, later) = (DaysAgo(5), DaysAgo(3), DaysAgo(4));
            var asks = await MadeAsync($"/seekers/{dana}/engagements/{ruth}", "{}");
            (await MadeAsync($"/seekers/{dana}/engagements/{ruth}", "{}")).Should().Be(asks, "the same two have one history");
            var draft = await PostAsync($"/engagements/{asks}/compose", """{"topic":"wind-farm siting","minutes":20}""");
            draft.Should().Contain("Dear Ms. Halvorsen").And.Contain("wind-farm siting");
            (await PostAsync("/review", """{"body":"Could you hire me?"}""")).Should().Contain("II203");

            (await PostAsync($"/engagements/{asks}/facts", $$"""{"kind":"outreachSent","at":"{{asked}}","by":"email"}"""))
                .Should().Be("\"AwaitingReply\"");
            (await PostAsync($"/engagements/{asks}/facts", $$"""{"kind":"thankYouSent","at":"{{later}}"}""",
                HttpStatusCode.Conflict))
                .Should().Contain("Thanks for a conversation need a conversation");
            await PostAsync($"/engagements/{asks}/facts", """{"kind":"outreachSent","at":"half past two","by":"email"}""",
                HttpStatusCode.BadRequest);
            (await PostAsync($"/engagements/{asks}/facts", $$"""{"kind":"replyReceived","at":"{{answered}}","meaning":"yes"}"""))
                .Should().Be("\"Scheduling\"");
            (await GetAsync($"/seekers/{dana}/next")).Should().Contain("OfferTimes");
            (await GetAsync($"/engagements/{asks}/facts")).Should().Be(
                $$"""[{"kind":"outreachSent","at":"{{asked}}","by":"email"},"""
                + $$"""{"kind":"replyReceived","at":"{{answered}}","meaning":"yes"}]""");

            var also = await MadeAsync($"/seekers/{sam}/engagements/{ruth}", "{}");
            await PostAsync($"/engagements/{also}/facts", $$"""{"kind":"outreachSent","at":"{{later}}","by":"email"}""");
            await PostAsync($"/engagements/{also}/facts", $$"""{"kind":"replyReceived","at":"{{answered}}","meaning":"yes"}""");
            using (var body = Json("""{"zone":"Europe/Oslo","hours":"Mon-Sun 14:00-18:00"}"""))
            using (var put = await http.PutAsync(new Uri($"/contacts/{ruth}/availability", UriKind.Relative), body))
                put.StatusCode.Should().Be(HttpStatusCode.NoContent, await put.Content.ReadAsStringAsync());
            using var slots = JsonDocument.Parse(await GetAsync($"/contacts/{ruth}/slots"));
            slots.RootElement.EnumerateArray().Select(offer => offer.GetProperty("seeker").GetString()).Should().Equal(dana, sam);
            slots.RootElement.EnumerateArray().Select(offer => offer.GetProperty("start").GetString()).Should().OnlyHaveUniqueItems().And
                .NotContainNulls();
        }

        /// <summary>The sample lives by the machine's clock.</summary>
        private static string DaysAgo(int days) =>
            DateTimeOffset.UtcNow.AddDays(-days).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

        private async Task<string> MadeAsync(string path, string json)
        {
            using var body = Json(json);
            using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), body);
            answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync());
            return (await answer.Content.ReadFromJsonAsync<string>())!;
        }

        private async Task<string> PostAsync(string path, string json, HttpStatusCode expected = HttpStatusCode.OK)
        {
            using var body = Json(json);
            using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), body);
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.Should().Be(expected, text);
            return text;
        }

        private async Task<string> GetAsync(string path) => await http.GetStringAsync(new Uri(path, UriKind.Relative));

        private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");
    }
}
