using System.Net.Http.Json;
using System.Text;

namespace InfoInterview.Tests;

public sealed class ProtectionTests
{
    [Theory]
    [InlineData("cross-site", null, 403)]
    [InlineData("same-site", null, 403)]
    [InlineData(null, "https://evil.example", 403)]
    [InlineData(null, "null", 403)]
    [InlineData("same-origin", null, 200)]
    [InlineData(null, "http://localhost", 200)]
    [InlineData(null, null, 200)]
    public async Task The_api_takes_writes_from_here_and_from_programs_only(string? site, string? origin, int status)
    {
        await using var host = new TestHost();
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/seeker") { Content = JsonContent.Create(new { name = "Dana", zone = "UTC" }) };
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        if (origin is not null) request.Headers.Add("Origin", origin);
        var client = host.Browser();
        ((int)(await client.SendAsync(request)).StatusCode).Should().Be(status);
        ((int)(await client.GetAsync("/api/seeker")).StatusCode).Should().Be(status == 200 ? 200 : 404);
    }

    [Theory]
    [InlineData("/you")]
    [InlineData("/sample?handler=Add")]
    [InlineData("/contacts/new")]
    [InlineData("/contacts/{ruth}?handler=Details")]
    [InlineData("/contacts/{ruth}?handler=Happened")]
    [InlineData("/contacts/{ruth}?handler=Eml")]
    [InlineData("/contacts/{ruth}?handler=Review")]
    public async Task Forms_without_their_token_and_from_elsewhere_are_refused(string address)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        address = address.Replace("{ruth}", ruth.ToString(), StringComparison.Ordinal);
        (await (await client.PostAsync(address, [], ("You.Name", "Mallory"))).PageAsync(400)).Should().Contain("could not be read");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        await (await client.SendAsync(request)).PageAsync(403);
    }

    [Fact]
    public async Task An_uploaded_form_needs_its_token_too()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        using var form = new MultipartFormDataContent { { TestHost.Csv(TestHost.Ruth), "file", "Connections.csv" } };
        await (await client.PostAsync("/import", form)).PageAsync(400);
        (await (await client.GetAsync("/api/contacts")).JsonAsync())["total"]!.GetValue<int>().Should().Be(0);
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1:5080", 200)]
    [InlineData("[::1]:5080", 200)]
    [InlineData("evil.example", 400)]
    [InlineData("localhost.evil.example", 400)]
    public async Task Only_loopback_names_are_answered(string name, int status)
    {
        await using var host = new TestHost();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/you");
        request.Headers.Host = name;
        ((int)(await host.Browser().SendAsync(request)).StatusCode).Should().Be(status);
    }

    [Theory]
    [InlineData("/api/seeker", "PUT")]
    [InlineData("/api/review", "POST")]
    [InlineData("/api/contacts/{ruth}/message", "POST")]
    [InlineData("/api/contacts/{ruth}/facts", "POST")]
    [InlineData("/api/import", "POST")]
    public async Task Plain_text_is_refused_where_json_or_a_file_is_expected(string address, string method)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), address.Replace("{ruth}", ruth.ToString(), StringComparison.Ordinal))
        {
            Content = new StringContent("{}", Encoding.UTF8, "text/plain"),
        };
        await (await client.SendAsync(request)).ProblemAsync(415);
    }

    [Fact]
    public async Task Text_from_files_is_encoded_and_only_https_becomes_a_link()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        const string Hostile = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + "<script>alert(1)</script>,\"\"\"><img src=x onerror=alert(2)>\",http://www.linkedin.com/in/plain-http,,<b>Corp</b>,'\"; alert(3),\n";
        await (await client.PostAsync("/api/import", TestHost.Csv(Hostile))).JsonAsync();
        var id = (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]![0]!["id"]!.GetValue<Guid>();
        foreach (var address in new[] { "/", "/contacts", "/contacts?q=<script>", $"/contacts/{id}" })
        {
            var html = await (await client.GetAsync(address)).PageAsync();
            html.Should().NotContain("<script>").And.NotContain("<img src=x").And.NotContain("<b>Corp").And.NotContain("href=\"http://www.linkedin");
        }

        (await client.GetStringAsync($"/contacts/{id}")).Should().Contain("&lt;script&gt;");
    }
}
