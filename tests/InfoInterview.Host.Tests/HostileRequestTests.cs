using System.Net.Http.Headers;
using System.Text;
using InfoInterview.Host.Startup;
using Microsoft.Extensions.Configuration;

namespace InfoInterview.Tests;

/// <summary>
/// Whatever is sent, the answer is right or says what is wrong; it is never a failure of this side, and it stays nowhere.
/// </summary>
public sealed class HostileRequestTests
{
    private const string Nobody = "4f6b2a60-0000-4000-8000-000000000000";

    [Theory]
    [InlineData("TRACE", "/", null, null, 405)]
    [InlineData("TRACE", "/api/seeker", null, null, 405)]
    [InlineData("FOO", "/contacts", null, null, 405)]
    [InlineData("GET", "/rules/%20", null, null, 404)]
    [InlineData("GET", "/contacts?q=%00&page=abc", null, null, 200)]
    [InlineData("GET", "/week?from=9999-12-31", null, null, 200)]
    [InlineData("GET", "/notes?from=9999-12-31&to=9999-12-31", null, null, 200)]
    [InlineData("GET", "/api/slots?contact=" + Nobody + "&from=9999-12-31", null, null, 400)]
    [InlineData("POST", "/you", "application/x-www-form-urlencoded; charset=bogus", "a=b", 415)]
    [InlineData("PUT", "/api/seeker", "application/json; charset=bogus", "{}", 415)]
    [InlineData("PUT", "/api/seeker", "application/json; charset=utf-7", "{}", 415)]
    [InlineData("PUT", "/api/seeker", "application/json", "null", 400)]
    [InlineData("POST", "/api/merge", "application/json", "null", 400)]
    [InlineData("POST", "/api/merge", "application/json", "{\"contacts\":null}", 400)]
    [InlineData("POST", "/api/merge", "application/json", "{\"contacts\":[null]}", 400)]
    [InlineData("POST", "/api/merge", "application/json", "{\"contacts\":[]}", 404)]
    [InlineData("POST", "/api/review", "application/json", "null", 400)]
    [InlineData("POST", "/api/import", "text/vcard", "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n", 400)]
    [InlineData("POST", "/import", "multipart/form-data", "x", 415)]
    [InlineData("POST", "/today?handler=PutOff", "application/x-www-form-urlencoded", "a=b", 400)]
    public async Task Bad_requests_get_an_answer_that_says_so(string method, string address, string? type, string? body, int status)
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        var answer = await client.SendAsync(request);
        ((int)answer.StatusCode).Should().Be(status, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_card_without_a_name_and_what_came_of_it_can_be_looked_at()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        const string Card = "BEGIN:VCARD\r\nVERSION:3.0\r\nEMAIL:ruth@example.com\r\nEND:VCARD\r\n";
        using var file = new StringContent(Card, Encoding.UTF8, "text/vcard");
        (await client.PostAsync("/api/import", file)).EnsureSuccessStatusCode();
        var id = (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]![0]!["id"]!.GetValue<Guid>();
        foreach (var page in (string[])["/", "/contacts", $"/contacts/{id}", $"/contacts/{id}/notes", $"/contacts/{id}/plan"])
            await (await client.GetAsync(page)).PageAsync();
        foreach (var file2 in (string[])["/contacts.vcf", "/contacts.csv"]) (await client.GetAsync(file2)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Nothing_personal_stays_in_a_browser_and_what_comes_with_the_program_may()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        foreach (var address in (string[])["/", "/contacts", $"/contacts/{ruth}", $"/api/contacts/{ruth}", "/contacts.csv",
            "/nothing-here",
            "/api/nothing-here", $"/api/contacts/{ruth}/facts"])
            (await client.GetAsync(address)).Headers.CacheControl!.NoStore.Should().BeTrue(address);
        (await client.GetAsync("/site.css")).Headers.CacheControl!.NoStore.Should().BeFalse();
        var versioned = await client.GetAsync("/site.css?v=1");
        versioned.Headers.CacheControl!.MaxAge.Should().BeGreaterThan(TimeSpan.FromDays(300));
    }

    [Theory]
    [InlineData("calendar.ics", "/week")]
    [InlineData("skills.json", "/insight")]
    [InlineData("decisions.json", "/decide")]
    [InlineData("people-to-ask.json", "/decide/people")]
    [InlineData("calendar-feed.json", "/week/calendar")]
    public async Task A_folder_where_a_file_was_is_said_and_breaks_no_page(string file, string address)
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        Directory.CreateDirectory(Path.Combine(host.Folder, file));
        await (await client.GetAsync(address)).PageAsync();
        await (await client.GetAsync("/")).PageAsync();
    }

    [Fact]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA2025", Justification = "Both are waited for.")]
    public async Task A_calendar_that_comes_in_slowly_holds_up_no_other()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        using var slow = new SlowContent();
        var first = client.PutAsync("/api/calendar", slow);
        await slow.Begun;
        const string Calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//T//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260301T000000Z\r\n"
            + "DTSTART:20260312T150000Z\r\nDTEND:20260312T160000Z\r\nSUMMARY:Busy\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        using var quick = new StringContent(Calendar, Encoding.UTF8, "text/calendar");
        var second = client.PutAsync("/api/calendar", quick);
        (await Task.WhenAny(second, Task.Delay(TimeSpan.FromSeconds(20)))).Should().Be(second, "the other one is still on its way");
        (await second).IsSuccessStatusCode.Should().BeTrue();
        slow.End();
        ((int)(await first).StatusCode).Should().BeLessThan(500);
    }

    [Theory]
    [InlineData("urls", "http://localhost:5080", true)]
    [InlineData("urls", "http://127.0.0.2:5080;http://[::1]:5080", true)]
    [InlineData("urls", "http://unix:/tmp/x.sock", true)]
    [InlineData("urls", "http://0.0.0.0:5080", false)]
    [InlineData("urls", "http://localhost:5080;http://192.168.1.4:5080", false)]
    [InlineData("urls", "http://*:5080", false)]
    [InlineData("urls", "http://[::]:5080", false)]
    [InlineData("http_ports", "8080", false)]
    [InlineData("Kestrel:Endpoints:Other:Url", "http://works.example:80", false)]
    [InlineData("Kestrel:Endpoints:Own:Url", "http://localhost:80", true)]
    public void An_address_that_others_reach_is_taken_only_when_that_is_meant(string key, string value, bool starts)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
        (NetworkGuard.WhyNot(configuration, new HostSettings(), peopleSignIn: false) is null).Should().Be(starts);
        NetworkGuard.WhyNot(configuration, new HostSettings { OpenToNetwork = true }, peopleSignIn: false).Should().BeNull();
        NetworkGuard.WhyNot(configuration, new HostSettings(), peopleSignIn: true).Should().BeNull();
    }

    [Fact]
    public async Task The_program_itself_refuses_to_start_beyond_this_machine()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-open").FullName;
        using var child = ChildHost.Launch("--urls", "http://0.0.0.0:0", "--data", folder);
        await child.WaitForExitAsync();
        child.ExitCode.Should().Be(1);
        (await child.StandardError.ReadToEndAsync()).Should().Contain("nobody signs in here").And.Contain("--open-to-network");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A body of which the first part is sent, and the rest when one says so.</summary>
    private sealed class SlowContent : HttpContent
    {
        private readonly TaskCompletionSource begun = new();
        private readonly TaskCompletionSource end = new();

        public SlowContent() => Headers.ContentType = new MediaTypeHeaderValue("text/calendar");

        public Task Begun => begun.Task;

        public void End() => end.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            await stream.WriteAsync("BEGIN:VCALENDAR\r\n"u8.ToArray());
            await stream.FlushAsync();
            begun.SetResult();
            await end.Task;
            await stream.WriteAsync("END:VCALENDAR\r\n"u8.ToArray());
        }

        protected override bool TryComputeLength(out long length)
        {
            length = -1;
            return false;
        }
    }
}
