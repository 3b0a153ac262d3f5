using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace InfoInterview.Tests;

/// <summary>
/// Random requests to every route of the OpenAPI document, by its own word on parameters and bodies, and to the pages: no answer is a
/// failure of this side. <c>INFOINTERVIEW_FUZZ_RUNS</c> asks for so many times as many; <c>eng/nightly</c> asks for 100,000.
/// </summary>
public sealed class RouteFuzzTests
{
    private const int UsualRequests = 1_000;

    private const int MostDepth = 4;

    private static readonly string[] Words =
        ["", " ", "null", "a", "Ruth", "\0", "\ud800", "%00", "../..", "9999-12-31", "0001-01-01", "2026-03-09", "2026-03-09T15:00:00Z",
            "9999-12-31T23:59:59Z", "-1", "0",
            "2147483648", "1e400", "<script>", "'; --", "Europe/Oslo", "Mars/Olympus", "email", "request", "outreachSent", "replyReceived",
                "meetingAgreed", "yes", "asked", "en", "\"0\"",
            "\"1\"", "ruth@example.com", "{{x}}", new string('W', 3_000)];

    private static readonly string[] Types =
        ["application/json", "application/json; charset=bogus", "text/plain", "text/csv", "text/vcard", "text/calendar",
            "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", ";", "application/octet-stream"];

    private static readonly string[] Pages =
        ["/", "/today", "/contacts", "/contacts/{id}", "/contacts/{id}/plan", "/contacts/{id}/talk", "/contacts/{id}/notes",
            "/contacts/{id}/erase", "/contacts/{id}/guide.html",
            "/contacts/new", "/contacts/merge", "/contacts/duplicates", "/week", "/week/calendar", "/notes", "/themes", "/insight",
                "/actions", "/decide", "/decide/people", "/rules/{id}",
            "/you", "/mail", "/outbox", "/proposals", "/subscribed/{id}.ics", "/import", "/import/look/{id}", "/contacts.csv",
                "/contacts.vcf", "/actions.ics"];

    private static readonly string[] PageParameters = ["q", "page", "under", "again", "from", "to", "contact", "minutes", "offer", "tab",
        "stage", "handler", "id", "Writing.Purpose", "Writing.Channel", "Writing.Minutes", "Writing.Topic", "report", "line"];

    [Fact]
    public async Task No_request_to_any_route_makes_the_host_fail()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/api/import", TestHost.Csv(ImportTests.People(40)))).EnsureSuccessStatusCode();
        var people = (await client.GetFromJsonAsync<JsonNode>("/api/contacts?take=40"))!["items"]!.AsArray()
            .Select(one => one!["id"]!.GetValue<Guid>()).ToList();
        foreach (var person in people.Take(10)) await FillAsync(client, person);
        var document = (await client.GetFromJsonAsync<JsonNode>("/api/openapi.json"))!;
        var operations = document["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(one => (Path: path.Key, Method: one.Key, Of: one.Value!))).ToList();
        var random = new Random((int)Seeded.Number(20260309));
        var counts = new SortedDictionary<int, int>();
        var untold = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < Seeded.Runs(UsualRequests); at++)
        {
            var (path, method, of) = at % 4 == 3 ? (Pages[random.Next(Pages.Length)], random.Next(5) == 0 ? "post" : "get", null)
                : operations[random.Next(operations.Count)];
            // Somebody is there to ask about for as long as it lasts.
            var person = method is "delete" && random.Next(100) > 0 ? Guid.NewGuid() : people[random.Next(people.Count)];
            using var request = Request(random, document, person, path, method, of);
            HttpResponseMessage answer;
            try
            {
                answer = await client.SendAsync(request);
            }
            catch (FormatException)
            {
                // The client would not send such a header.
                continue;
            }

            using (answer)
            {
                var status = (int)answer.StatusCode;
                counts[status] = counts.GetValueOrDefault(status) + 1;
                if (of is not null && of["responses"]![status.ToString(CultureInfo.InvariantCulture)] is null) untold.Add(
                    $"{status} {method} {path}");
                if (status >= 500)
                    Assert.Fail($"Request {at}: {method} {request.RequestUri} {request.Content?.Headers.ContentType} {(request.Content is null ? "" : await request.Content.ReadAsStringAsync())}\n{status} {await answer.Content.ReadAsStringAsync()}");
            }
        }

        counts.Keys.Should().Contain([200, 400, 404], "the requests reach beyond the door");
        string.Join('\n', untold).Should().BeEmpty("the document tells of every answer that a route gives");
    }

    /// <summary>A note, a theme, a task and a draft of which each has the id of the person, so that every route finds something.</summary>
    private static async Task FillAsync(HttpClient client, Guid id)
    {
        (await client.PutAsync($"/api/contacts/{id}/notes/{id}", new { text = "You need GIS\nI will send the article by Friday" },
            0)).EnsureSuccessStatusCode();
        (await client.PutAsync($"/api/themes/{id}", new { name = $"Theme {id}" }, 0)).EnsureSuccessStatusCode();
        (await client.PutAsync($"/api/actions/{id}", new { what = "Read the minutes", @for = id }, 0)).EnsureSuccessStatusCode();
        (await client.PutAsync($"/api/contacts/{id}/drafts/{id}", new { purpose = "request", subject = "s", body = "b" },
            0)).EnsureSuccessStatusCode();
    }

    private static HttpRequestMessage Request(Random random, JsonNode document, Guid ruth, string path, string method, JsonNode? of)
    {
        var query = new List<string>();
        foreach (var parameter in of?["parameters"]?.AsArray() ?? [])
        {
            var name = parameter!["name"]!.GetValue<string>();
            var value = Uri.EscapeDataString(Sound(Value(random, name, ruth)));
            if (parameter["in"]!.GetValue<string>() is "header") continue;
            if (parameter["in"]!.GetValue<string>() is "path") path = path.Replace($"{{{name}}}", InPath(value), StringComparison.Ordinal);
            else if (random.Next(3) > 0) query.Add($"{name}={value}");
        }

        if (of is null)
        {
            path = path.Replace("{id}", InPath(Uri.EscapeDataString(Sound(Value(random, "id", ruth)))), StringComparison.Ordinal);
            for (var more = random.Next(4); more > 0; more--) query.Add($"{PageParameters[random.Next(PageParameters.Length)]}={Uri.EscapeDataString(Sound(Value(random, "", ruth)))}");
        }

        var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()),
            new Uri(query.Count == 0 ? path : $"{path}?{string.Join('&', query)}", UriKind.Relative));
        if (random.Next(3) > 0) request.Headers.TryAddWithoutValidation("If-Match", random.Next(2) == 0 ? "\"0\""
            : Plain(Words[random.Next(Words.Length)]));
        if (random.Next(8) == 0) request.Headers.TryAddWithoutValidation("Idempotency-Key", Plain(Words[random.Next(Words.Length)]));
        if (method is "get" or "delete") return request;
        var schema = of?["requestBody"]?["content"]?.AsObject().FirstOrDefault().Value?["schema"];
        var text = random.Next(10) == 0 ? Words[random.Next(Words.Length)] : Body(random, document, schema, ruth, 0)?.ToJsonString()
            ?? "null";
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        var type = random.Next(6) == 0 ? Types[random.Next(Types.Length)] : of?["requestBody"]?["content"]?.AsObject().FirstOrDefault().Key
            ?? Types[random.Next(Types.Length)];
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        return request;
    }

    private static JsonNode? Body(Random random, JsonNode document, JsonNode? schema, Guid ruth, int depth)
    {
        if (random.Next(25) == 0) return null;
        if (depth > MostDepth || schema is null) return Leaf(random, ruth);
        if (schema["$ref"]?.GetValue<string>() is { } named) schema = document["components"]!["schemas"]![named[(named.LastIndexOf('/') + 1)..]]!;
        if (schema["oneOf"] is JsonArray { Count: > 0 } one) return Body(random, document, one[random.Next(one.Count)], ruth, depth + 1);
        var types = schema["type"] is JsonArray many ? many.Select(type => type!.GetValue<string>()).ToList()
            : [schema["type"]?.GetValue<string>() ?? ""];
        if (types.Contains("array")) return new JsonArray([.. Enumerable.Range(0, random.Next(4))
            .Select(_ => Body(random, document, schema["items"], ruth, depth + 1))]);
        if (schema["properties"] is not JsonObject properties) return Leaf(random, ruth);
        var made = new JsonObject();
        foreach (var (name, of) in properties)
        {
            if (random.Next(5) == 0) continue;
            made[name] = random.Next(8) == 0 ? Leaf(random, ruth) : of?["properties"] is null && of?["$ref"] is null
                && of?["items"] is null && types.Contains("object")
                ? JsonValue.Create(Value(random, name, ruth)) : Body(random, document, of, ruth, depth + 1);
        }

        return made;
    }

    private static JsonNode? Leaf(Random random, Guid ruth) => random.Next(7) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(-3, 100)),
        2 => JsonValue.Create(random.Next(2) == 0),
        3 => new JsonArray((JsonNode?)null),
        4 => new JsonObject { ["kind"] = Words[random.Next(Words.Length)], ["at"] = Words[random.Next(Words.Length)], ["by"] = "email" },
        _ => JsonValue.Create(Value(random, "", ruth)),
    };

    /// <summary>Something that fits the name, or anything.</summary>
    private static string Value(Random random, string name, Guid ruth) => (random.Next(3), name) switch
    {
        ( > 0, "id" or "contact" or "contactId" or "first" or "note" or "draft" or "theme" or "into" or "for" or "parent") =>
            random.Next(4) == 0 ? Guid.Empty.ToString() : ruth.ToString(),
        ( > 0, "skip" or "take" or "minutes" or "version" or "codePage") => random.Next(-2, 600).ToString(CultureInfo.InvariantCulture),
        ( > 0, "from" or "to" or "day") => Words[random.Next(9, 14)],
        _ => Words[random.Next(Words.Length)],
    };

    /// <summary>Half of a pair of characters is nothing that an address can hold.</summary>
    private static string Sound(string text) => text.Replace('\ud800', 'x');

    /// <summary>The server in memory takes no empty part of a path and no zero in one; the real one refuses both at its door.</summary>
    private static string InPath(string part) => part.Length == 0 ? "%20" : part.Replace("%00", "%01", StringComparison.Ordinal);

    private static string Plain(string text) => string.Concat(text.Where(letter => letter is >= ' ' and <= '~'));
}
