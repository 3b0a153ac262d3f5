using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace InfoInterview.Tests;

/// <summary>Every page of the lived-in sample in German: no sentence of the pages is left in English.</summary>
public sealed partial class GermanPageTests
{
    private static readonly string[] Addresses =
    [
        "/", "/you", "/today", "/steps", "/contacts", "/contacts?stage=awaitingReply", "/contacts?q=nobody", "/contacts/new",
        "/contacts/duplicates", "/week", "/week/calendar", "/notes", "/themes", "/insight", "/actions", "/decide", "/decide/people",
        "/import", "/import/news", "/sample", "/settings", "/bin", "/rules", "/unreadable",
    ];

    private static readonly string[] OfContact =
    [
        "?tab=message", "?tab=history", "?tab=about", "/plan", "/talk", "/notes", "/notes/transcript", "/files", "/mail", "/erase",
        "?tab=message&Writing.Purpose=followUp", "?tab=message&Writing.Purpose=offerTimes", "?tab=message&Writing.Purpose=thankYou",
    ];

    [Fact]
    public async Task Every_page_of_the_sample_is_German()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await client.PostAsync("/sample?handler=Add", Forms.Read(await client.GetStringAsync("/sample"), "handler=Add"));
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        var english = English();
        var left = new SortedSet<string>(StringComparer.Ordinal);
        var people = Person().Matches(await client.GetStringAsync("/contacts")).Select(match => match.Groups["at"].Value).ToList();
        people.Should().HaveCountGreaterThan(9);
        var notes = Note().Matches(await client.GetStringAsync("/notes")).Select(match => match.Groups["at"].Value);
        var addresses = Addresses.Concat(notes).Concat(people.SelectMany(person => OfContact.Select(part => person + part)))
            .Concat(people.Take(3).Select(person => $"/week?contact={person[^36..]}")).Distinct(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            var page = await (await client.GetAsync(address)).PageAsync();
            page.Should().Contain("<html lang=\"de\">", address);
            foreach (var text in Texts(page).Where(text => english.Any(one => one.IsMatch(text))))
                left.Add($"{Id().Replace(address, "…")}: {text}");
        }

        string.Join('\n', left).Should().BeEmpty();
    }

    /// <summary>What no page may say, of those sentences that German says in other words.</summary>
    private static List<Regex> English() =>
    [
        .. XDocument.Load(Path.Combine(RepositoryFiles.Root, "src", "InfoInterview.Host", "Languages", "German.resx"))
            .Root!.Elements("data")
            .Select(entry => (English: entry.Attribute("name")!.Value.TrimStart('~'), German: entry.Element("value")!.Value))
            .Where(entry => !string.Equals(entry.English, entry.German, StringComparison.Ordinal))
            .SelectMany(entry => Tag().Split(entry.English).Except(Tag().Split(entry.German), StringComparer.Ordinal))
            .Select(WebUtility.HtmlDecode)
            .Where(part => Letters().Count(Hole().Replace(part!, "")) > 4)
            .Select(part => new Regex(
                $"^{Hole().Replace(Regex.Escape(part!.Trim()).Replace("\\{", "{", StringComparison.Ordinal), ".*")}$",
                RegexOptions.None, TimeSpan.FromSeconds(5))),
    ];

    /// <summary>The text nodes of a page, without what the seeker or a contact wrote.</summary>
    private static IEnumerable<string> Texts(string page) =>
        Tag().Split(Written().Replace(page, "")).Select(text => WebUtility.HtmlDecode(text).Trim()).Where(text => text.Length > 0)
            .Concat(Label().Matches(page).Select(label => WebUtility.HtmlDecode(label.Groups["text"].Value)));

    [GeneratedRegex(
        "<(?<tag>script|style|textarea|blockquote|datalist|svg|q|mark)\\b.*?</\\k<tag>>|<option[^>]* lang=.*?</option>"
            + "|<p class=\"(kept-text|text|as-written|words)\".*?</p>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000)]
    private static partial Regex Written();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex(" (aria-label|placeholder|data-label|title)=\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Label();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 5000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\p{L}", RegexOptions.None, 5000)]
    private static partial Regex Letters();

    [GeneratedRegex("href=\"(?<at>/contacts/[0-9a-f-]{36})\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Person();

    [GeneratedRegex("href=\"(?<at>/notes/[0-9a-f-]{36})\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Note();

    [GeneratedRegex("[0-9a-f-]{36}", RegexOptions.None, 5000)]
    private static partial Regex Id();
}
