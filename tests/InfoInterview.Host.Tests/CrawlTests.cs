using System.Net;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>Every link of a host in which somebody lives leads somewhere, and a part that it names is there and can be seen.</summary>
public sealed partial class CrawlTests
{
    /// <summary>Pages that differ in nothing but whom they are about.</summary>
    private const int MostAlike = 3;

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await client.PostAsync("/sample?handler=Add", Forms.Read(await client.GetStringAsync("/sample"), "handler=Add"));
        var people = (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]!.AsArray();
        await client.WriteAsync(people[0]!["id"]!.GetValue<Guid>(), "You need GIS. Talk to Marta Lindqvist.");
        var (waiting, alike, pages) = (new Queue<string>(["/"]), new Dictionary<string, int>(StringComparer.Ordinal),
            new Dictionary<string, string>(StringComparer.Ordinal));
        var (seen, broken) = (new HashSet<string>(["/"], StringComparer.Ordinal), new List<string>());
        var parts = new List<(string From, string To)>();
        while (waiting.TryDequeue(out var at))
        {
            var answer = await client.GetAsync(at);
            if ((int)answer.StatusCode >= 400) broken.Add($"{(int)answer.StatusCode} {at}");
            if (answer.Content.Headers.ContentType?.MediaType is not "text/html") continue;
            var page = pages[at] = await answer.Content.ReadAsStringAsync();

            // What a script shows later leads where something is by then.
            foreach (Match link in Link().Matches(Hidden().Replace(page, "")))
            {
                var to = WebUtility.HtmlDecode(link.Groups["to"].Value).Split('#');
                var address = to[0].Length == 0 ? at : to[0];
                if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal)) continue;
                if (to.Length > 1) parts.Add((at, $"{address}#{to[1]}"));
                var kind = Thing().Replace(address, "*");
                if (!seen.Add(address) || alike.GetValueOrDefault(kind) >= MostAlike) continue;
                alike[kind] = alike.GetValueOrDefault(kind) + 1;
                waiting.Enqueue(address);
            }
        }

        pages.Should().HaveCountGreaterThan(60);
        foreach (var (from, to) in parts.Distinct())
        {
            var split = to.Split('#');
            if (!pages.TryGetValue(split[0], out var page)) continue;
            var tag = Regex.Match(page, $"<(?<name>[a-z0-9]+)[^>]* id=\"{Regex.Escape(split[1])}\"", RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(5));
            if (!tag.Success) broken.Add($"{from} -> {to}: no such part");
            else if (OnlyFold().IsMatch(page[tag.Index..])) broken.Add($"{from} -> {to}: a fold that stays shut");
        }

        string.Join('\n', broken.Distinct(StringComparer.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_that_is_offered_before_one_has_a_name_ends_in_nothing()
    {
        await using var host = new TestHost();
        var client = host.Browser();
        (await client.GetAsync("/archive.zip")).Headers.Location!.OriginalString.Should().Be("/you");
        (await client.GetStringAsync("/insight")).Should().Contain("id=\"skills\"");
    }

    [GeneratedRegex("<p [^>]*hidden[ >].*?</p>", RegexOptions.Singleline, 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex(" href=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|II[0-9]{3}|=[^&]*|/notes/[^/]*$", RegexOptions.None, 1000)]
    private static partial Regex Thing();

    /// <summary>A target with nothing before a fold that is shut: a browser goes there, and one sees a title.</summary>
    [GeneratedRegex("^<details(?![^>]* open)|^<section[^>]*>\\s*<details(?![^>]* open)", RegexOptions.None, 1000)]
    private static partial Regex OnlyFold();
}
