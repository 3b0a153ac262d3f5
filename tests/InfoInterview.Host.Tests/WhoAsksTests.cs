using System.Net;
using System.Net.Http.Json;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InfoInterview.Tests;

/// <summary>Whoever signs in one day: another service says for whom a request is, and every page and route follows.</summary>
public sealed class WhoAsksTests : IAsyncLifetime
{
    private static readonly ProgrammeId Second = new(new Guid("00000000-0000-0000-0000-000000000002"));

    /// <summary>Somebody whom no page has as an example.</summary>
    private const string Zenobia = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        + "Zenobia,Quartermain,https://www.linkedin.com/in/zenobia-quartermain,zenobia@example.com,Quillfeather Works,Head of Permitting,09 Mar 2024\n";

    private static readonly Dictionary<string, Asker> Strangers = new(StringComparer.Ordinal)
    {
        ["another seeker"] = new Asker(ProgrammeId.First, new SeekerId(new Guid("00000000-0000-0000-0000-0000000000e7"))),
        ["another programme"] = new Asker(Second, TheSeeker.Own.Seeker),
    };

    private readonly TestHost plain = Plain();
    private WebApplicationFactory<Program> host = null!;
    private Guid zenobia;

    public async Task InitializeAsync()
    {
        host = plain.WithWebHostBuilder(builder => builder.ConfigureTestServices(
            services => services.RemoveAll<IWhoAsks>().AddSingleton<IWhoAsks, ByHeader>()));
        using var dana = ClientOf(null);
        (await dana.PutAsJsonAsync("/api/seeker",
            new { name = "Dana Whitcomb", zone = "America/Chicago", field = "wind-farm siting" })).EnsureSuccessStatusCode();
        (await dana.PostAsync("/api/import", TestHost.Csv(Zenobia))).EnsureSuccessStatusCode();
        var contacts = await dana.GetFromJsonAsync<System.Text.Json.Nodes.JsonNode>("/api/contacts");
        zenobia = contacts!["items"]![0]!["id"]!.GetValue<Guid>();
        (await dana.SendAsync(TestHost.Record(zenobia, """{"kind":"outreachSent","at":"2026-03-06T15:00:00Z","by":"email"}""", 0))).EnsureSuccessStatusCode();
        await host.Services.GetRequiredService<InterviewStore>().SaveProgrammeAsync(Second, "Second programme");
        foreach (var name in Strangers.Keys)
        {
            using var stranger = ClientOf(name);
            (await stranger.PutAsJsonAsync("/api/seeker",
                new { name = "Eve Stranger", zone = "America/Chicago", field = "wind-farm siting" })).EnsureSuccessStatusCode();
        }
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await plain.DisposeAsync();
    }

    [Theory]
    [InlineData("another seeker")]
    [InlineData("another programme")]
    public async Task Every_page_and_route_answers_a_stranger_as_if_nobody_were_there(string name)
    {
        using var stranger = ClientOf(name);
        var asked = 0;
        foreach (var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (AddressOf(endpoint, zenobia) is not { } address) continue;
            asked++;
            using var answer = await stranger.GetAsync(address);
            var text = await answer.Content.ReadAsStringAsync();
            text.Should().NotContainAny(["Quartermain", "Quillfeather", "zenobia@"], "{0} is asked by a stranger", address);
            ((int)answer.StatusCode).Should().BeLessThan(500, address);

            // What names Zenobia is answered as what names nobody.
            if (!address.Contains(zenobia.ToString(), StringComparison.Ordinal)) continue;
            using var nobody = await stranger.GetAsync(AddressOf(endpoint, new Guid("00000000-0000-0000-0000-00000000dead")));
            answer.StatusCode.Should().Be(nobody.StatusCode, address);
        }

        asked.Should().BeGreaterThan(25);
    }

    [Theory]
    [InlineData("another seeker")]
    [InlineData("another programme")]
    public async Task Nothing_that_a_stranger_writes_reaches_the_record(string name)
    {
        using var dana = ClientOf(null);
        var before = await dana.GetStringAsync($"/api/contacts/{zenobia}/facts");
        using var stranger = ClientOf(name);

        using var fact = await stranger.SendAsync(TestHost.Record(zenobia, """{"kind":"replyReceived","at":"2026-03-08T15:00:00Z","meaning":"no","by":"email"}""", 1));
        using var silence = await stranger.PutAsync($"/api/contacts/{zenobia}/do-not-contact?reason=asked", content: null);
        using var erasure = await stranger.DeleteAsync($"/api/contacts/{zenobia}");

        (fact.StatusCode, silence.StatusCode, erasure.StatusCode).Should().Be(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await dana.GetStringAsync($"/api/contacts/{zenobia}/facts")).Should().Be(before);
    }

    private static TestHost Plain() => new();

    private static string? AddressOf(RouteEndpoint endpoint, Guid id)
    {
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods;
        if (methods is { Count: > 0 } && !methods.Contains("GET", StringComparer.Ordinal)) return null;
        var parts = endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            _ => id.ToString(),
        })));
        return "/" + string.Join('/', parts);
    }

    private HttpClient ClientOf(string? stranger)
    {
        var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (stranger is not null) client.DefaultRequestHeaders.Add("X-Stranger", stranger);
        return client;
    }

    private sealed class ByHeader : IWhoAsks
    {
        public Asker Of(HttpContext request) => Strangers.TryGetValue(request.Request.Headers["X-Stranger"].ToString(), out var stranger)
            ? stranger : TheSeeker.Own;
    }
}
