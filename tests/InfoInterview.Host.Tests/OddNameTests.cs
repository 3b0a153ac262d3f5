using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace InfoInterview.Tests;

/// <summary>
/// Whoever a file holds can be listed, shown, edited, exported and erased, however odd the name: one stored person never makes a page
/// fail.
/// </summary>
public sealed class OddNameTests
{
    private static readonly string[] Names =
    [
        "Taxi24", "@ann", "24/7", "🌱", "()", "(she/her)", "123", "Dr.", "PhD", "Jr.", "| x", "Smith, Ph. D.", "Ingram, V", "田中さん", "さん", "...", "-", "'", "<b>bold</b>", "{{name}}", "%00", "a\u200db", "\ud83d\udc69\u200d\ud83d\udcbb", "👩‍💻 Ann", ",", ", ,",
        "=1+1", "Ann\u0301", "\u202eAnn", "O", "van der", "de", "A B C D E F G H", "info", "noreply@example.org", "+47 22 00 00 00", "Ann;Lee", "Ann \"The Boss\" Lee", "N/A",
    ];

    public static TheoryData<string> Files => ["csv", "vcf"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_accepted_person_is_on_every_page(string kind)
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/api/import", new StringContent(kind is "csv" ? Table() : Cards(), Encoding.UTF8, kind is "csv" ? "text/csv" : "text/vcard"))).EnsureSuccessStatusCode();

        var people = (await client.GetFromJsonAsync<JsonNode>("/api/contacts?size=200"))!["items"]!.AsArray();
        people.Should().HaveCountGreaterThan(Names.Length - 4);
        foreach (var page in (string[])["/", "/contacts", "/contacts.csv", "/contacts.vcf", "/api/steps", "/api/duplicates", "/duplicates", "/week", "/today", "/notes"])
        {
            ((int)(await client.GetAsync(page)).StatusCode).Should().BeLessThan(500, page);
        }

        foreach (var person in people)
        {
            var id = person!["id"]!.GetValue<Guid>();
            var name = person["known"]!["name"]!.GetValue<string>();
            name.Should().NotBeEmpty();
            foreach (var page in (string[])["", "/guide.md", "/guide.html", "/erase", "/plan", "/notes"])
            {
                ((int)(await client.GetAsync($"/contacts/{id}{page}")).StatusCode).Should().BeLessThan(500, $"{page} of {name}");
            }

            (await client.GetAsync($"/api/contacts/{id}")).StatusCode.Should().Be(HttpStatusCode.OK, name);
            (await client.GetAsync($"/api/contacts/{id}/facts")).StatusCode.Should().Be(HttpStatusCode.OK, name);
            (await client.GetAsync($"/api/contacts/{id}/erasure")).StatusCode.Should().Be(HttpStatusCode.OK, name);
        }

        foreach (var person in people)
        {
            var address = $"/api/contacts/{person!["id"]!.GetValue<Guid>()}";
            using var request = new HttpRequestMessage(HttpMethod.Delete, address);
            request.Headers.TryAddWithoutValidation("If-Match", (await client.GetAsync(address)).Headers.ETag!.ToString());
            ((int)(await client.SendAsync(request)).StatusCode).Should().BeLessThan(300, person["known"]!["name"]!.GetValue<string>());
        }
    }

    private static string Table() => "Name,Email,Company\n" + string.Concat(Names.Select((name, i) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",p{i}@example.org,Firm {i}\n"));

    private static string Cards() => string.Concat(Names.Select((name, i) =>
        $"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name.Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)}\r\nEMAIL:p{i}@example.org\r\nEND:VCARD\r\n"));
}
