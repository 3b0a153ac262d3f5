using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using InfoInterview.Host.Post;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>A host in memory with an empty data folder and a clock that stands on Monday 9 March 2026, 10:00 in Chicago.</summary>
public sealed class TestHost : WebApplicationFactory<Program>
{
    public const string Ruth = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        + "Ruth,Halvorsen,https://www.linkedin.com/in/ruth-halvorsen,ruth@example.com,Northwind Siting,Head of Permitting,09 Mar 2024\n";

    /// <summary>Where the host keeps its data.</summary>
    public string Folder { get; init; } = Directory.CreateTempSubdirectory("infointerview-host").FullName;

    /// <summary>Whether the data stay when the host ends.</summary>
    public bool KeepsFolder { get; set; }

    public StandingClock Clock { get; } = new(Instant.FromUtc(2026, 3, 9, 15, 0));

    public long? MaxImportBytes { get; init; }

    public bool AllowsPrivateCalendars { get; init; }

    /// <summary>How long mail may take; <c>null</c> for as long as usual.</summary>
    internal MailTimes? Mail { get; init; }

    /// <summary>Whether programs that help are let in.</summary>
    public bool HasAssistants { get; init; }

    /// <summary>Whether the host looks into its outbox by itself; otherwise the test says when.</summary>
    public bool SendsByItself { get; init; }

    public HttpClient Browser() => CreateClient(new() { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });

    public async Task<HttpClient> WithSeekerAsync()
    {
        var client = Browser();
        (await client.PutAsJsonAsync("/api/seeker", new { name = "Dana Whitcomb", zone = "America/Chicago", field = "wind-farm siting", email = "dana@example.org" })).EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>A client of a host that holds one contact, with that contact's id.</summary>
    public async Task<(HttpClient Client, Guid Ruth)> WithRuthAsync()
    {
        var client = await WithSeekerAsync();
        (await client.PostAsync("/api/import", Csv(Ruth))).EnsureSuccessStatusCode();
        var contacts = await client.GetFromJsonAsync<JsonNode>("/api/contacts");
        return (client, contacts!["items"]![0]!["id"]!.GetValue<Guid>());
    }

    public static StringContent Csv(string text) => new(text, Encoding.UTF8, "text/csv");

    public static HttpRequestMessage Record(Guid contact, string fact, long version, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/contacts/{contact}/facts") { Content = new StringContent(fact, Encoding.UTF8, "application/json") };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return request;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!KeepsFolder && Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("InfoInterview:DataFolder", Folder);
        if (MaxImportBytes is { } limit) builder.UseSetting("InfoInterview:MaxImportBytes", limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (AllowsPrivateCalendars) builder.UseSetting("InfoInterview:AllowPrivateCalendars", "true");
        if (HasAssistants) builder.UseSetting("InfoInterview:Mcp", "true");
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<IClock>().AddSingleton<IClock>(Clock);
            if (Mail is not null) services.RemoveAll<MailTimes>().AddSingleton(Mail);
            if (!SendsByItself) services.Remove(services.Single(service => service.ImplementationType == typeof(OutboxService)));
        });
    }
}
