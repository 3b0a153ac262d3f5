using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InfoInterview.Engagements;
using InfoInterview.Host.Assistants;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>A program that helps learns nothing that people told in trust, stands on this computer, and hides nothing from whoever
/// confirms.</summary>
public sealed class AssistantPrivacyTests
{
    private const string Marker = "Zebrafinch";

    [Fact]
    public void No_text_of_any_fact_is_handed_to_a_program()
    {
        var at = Instant.FromUtc(2026, 3, 9, 14, 0);
        foreach (var kind in FactKind.All)
        {
            var fact = kind.Blank(at);
            foreach (var part in kind.Parts)
            {
                object? value = part.Shape switch
                {
                    FactPartShape.Text => Marker,
                    FactPartShape.Point => ContactPoint.Email($"{Marker}@example.org"),
                    _ => null,
                };
                if (value is not null) fact = part.With(fact, value);
            }

            FactsForPrograms.Of(fact).Should().NotBeNullOrEmpty(kind.Name).And.NotContain(Marker, kind.Name);
        }

        FactsForPrograms.Of(FactKind.Find("bereaved")!.Blank(at)).Should().Be("Something else was recorded");
        FactsForPrograms.Of(FactKind.Find("feltUnsafe")!.Blank(at)).Should().Be("Something else was recorded");
        FactsForPrograms.Of(new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, By = Outreach.Channel.Email }).Should().Be("They said yes");
    }

    [Fact]
    public async Task What_they_told_and_whom_one_fears_is_not_read()
    {
        await using var host = Open();
        var (client, ruth) = await host.WithRuthAsync();
        var version = 0;
        foreach (var fact in (string[])["""{"kind":"outreachSent","at":"2026-02-20T15:00:00Z","by":"email"}""",
            $$"""{"kind":"newsHeard","at":"2026-02-25T15:00:00Z","what":"{{Marker}}"}"""])
            (await client.SendAsync(TestHost.Record(ruth, fact, version++))).EnsureSuccessStatusCode();
        await using var assistant = await ConnectAsync(host);
        (await CallAsync(assistant, "list_due")).Should().NotContain(Marker);
        var read = await CallAsync(assistant, "read_contact", ("contact", ruth));
        read.Should().NotContain(Marker).And.Contain("Something else was recorded");

        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"feltUnsafe","at":"2026-03-01T15:00:00Z"}""", version)))
            .EnsureSuccessStatusCode();
        read = await CallAsync(assistant, "read_contact", ("contact", ruth));
        JsonNode.Parse(read)!.AsObject().Select(part => part.Key).Should().BeEquivalentTo("id", "mayBeWrittenTo");
    }

    [Fact]
    public async Task What_it_would_record_is_shown_whole_and_nothing_is_taken_back_by_it()
    {
        await using var host = Open();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"outreachSent","at":"2026-02-20T15:00:00Z","by":"email"}""", 0)))
            .EnsureSuccessStatusCode();
        await using var assistant = await ConnectAsync(host);
        (await RawAsync(assistant, "propose_record", ("contact", ruth),
            ("fact", """{"kind":"factTakenBack","at":"2026-03-09T14:00:00Z","fact":"x"}"""))).IsError.Should().BeTrue();
        var decides = await RawAsync(assistant, "propose_record", ("contact", ruth), ("fact",
            """{"kind":"replyReceived","at":"2026-03-09T14:00:00Z","meaning":"yes","by":"email","decides":"x"}"""));
        decides.IsError.Should().BeTrue();
        decides.Content.OfType<TextContentBlock>().Single().Text.Should().Contain("by the person alone");
        await CallAsync(assistant, "propose_record", ("contact", ruth), ("fact", FactJson.Write(new ReplyReceived
        {
            At = Instant.FromUtc(2026, 3, 9, 14, 0),
            Meaning = ReplyMeaning.Yes,
            By = Outreach.Channel.Email,
            Through = Marker,
            Until = new LocalDate(2026, 4, 17),
        })));
        (await client.GetStringAsync("/proposals")).Should().Contain(Marker).And.Contain("17 April 2026");
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9", HttpStatusCode.Forbidden)]
    [InlineData("Forwarded", "for=203.0.113.9", HttpStatusCode.Forbidden)]
    [InlineData("Host", "evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Accept", "text/event-stream", HttpStatusCode.OK)]
    public async Task Only_a_program_on_this_computer_is_answered(string header, string value, HttpStatusCode status)
    {
        await using var host = Open();
        using var client = new HttpClient { BaseAddress = host.ClientOptions.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp")
        {
            Content = JsonContent.Create(new
            {
                jsonrpc = "2.0",
                id = 1,
                method = "initialize",
                @params = new { protocolVersion = "2025-03-26", capabilities = new { }, clientInfo = new { name = "t", version = "1" } },
            }),
        };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation(header, value);
        var answer = await client.SendAsync(request);
        if (header is "Host") ((int)answer.StatusCode).Should().BeOneOf(400, 403);
        else answer.StatusCode.Should().Be(status, await answer.Content.ReadAsStringAsync());
    }

    private static TestHost Open()
    {
        var host = new TestHost { HasAssistants = true };
        host.UseKestrel(0);
        host.StartServer();
        return host;
    }

    private static async Task<McpClient> ConnectAsync(TestHost host) => await McpClient.CreateAsync(new HttpClientTransport(
        new HttpClientTransportOptions { Endpoint = new Uri(host.ClientOptions.BaseAddress, "/mcp") }));

    private static async Task<CallToolResult> RawAsync(McpClient assistant, string tool, params (string Name, object Value)[] arguments) =>
        await assistant.CallToolAsync(tool, arguments.ToDictionary(one => one.Name, one => (object?)one.Value, StringComparer.Ordinal));

    private static async Task<string> CallAsync(McpClient assistant, string tool, params (string Name, object Value)[] arguments)
    {
        var result = await RawAsync(assistant, tool, arguments);
        var text = result.Content.OfType<TextContentBlock>().Single().Text;
        result.IsError.Should().NotBe(true, text);
        return text;
    }
}
