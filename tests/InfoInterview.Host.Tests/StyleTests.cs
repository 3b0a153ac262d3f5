using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>The one sheet keeps what <c>docs/design.md</c> says of it.</summary>
public sealed partial class StyleTests
{
    private const int FirstVisitBytes = 60 * 1024;

    private static readonly string Sheet = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "src", "InfoInterview.Host", "wwwroot",
        "site.css"));

    [Fact]
    public void A_class_begins_rules_in_one_section_only()
    {
        var sections = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var narrow = Sheet.IndexOf("@media (max-width", StringComparison.Ordinal);
        var parts = Comment().Split(Sheet[..narrow]);
        var titles = Comment().Matches(Sheet[..narrow]).Select(match => match.Value).ToList();
        for (var at = 1; at < parts.Length; at++)
        {
            foreach (var selector in Selectors().Matches(parts[at]).SelectMany(match => match.Groups["selector"].Value.Split(',')))
            {
                if (Class().Match(selector) is not { Success: true } first) continue;
                if (!sections.TryGetValue(first.Value,
                    out var where)) sections[first.Value] = where = new HashSet<string>(StringComparer.Ordinal);
                where.Add(titles[at - 1]);
            }
        }

        sections.Should().HaveCountGreaterThan(50);
        sections.Where(one => one.Value.Count > 1).Select(one => $"{one.Key}: {string.Join(", ", one.Value)}").Should().BeEmpty();
    }

    [Fact]
    public void Every_class_of_the_sheet_is_on_a_page()
    {
        var host = Path.Combine(RepositoryFiles.Root, "src", "InfoInterview.Host");
        var pages = string.Join('\n', Directory.EnumerateFiles(host, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cshtml" or ".cs" or ".js"
                && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                    .Select(File.ReadAllText));
        // A word may stand anywhere; a class stands in an attribute, in what makes one, or in what scripts make and look for.
        pages = string.Join('\n', Quoted().Matches(pages).Select(match => match.Value));
        var rules = string.Concat(Selectors().Matches(Comment().Replace(Sheet, "")).Select(match => match.Groups["selector"].Value + ","));
        Class().Matches(rules).Select(match => match.Value[1..]).Distinct(StringComparer.Ordinal)
            .Where(name => !Regex.IsMatch(pages, $@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)))
                .Should().BeEmpty();
    }

    [Fact]
    public void Colours_are_named_once()
    {
        var rules = Sheet[Sheet.IndexOf("*, *::before", StringComparison.Ordinal)..Sheet.IndexOf("@media print",
            StringComparison.Ordinal)];
        Colour().Matches(rules).Select(match => match.Value).Should().BeEmpty();
    }

    [Fact]
    public async Task A_first_visit_is_light()
    {
        await using var host = new TestHost();
        var client = host.Browser();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        var page = await client.GetStringAsync("/");
        var size = page.Length;
        foreach (var file in Files().Matches(page).Select(match => match.Groups["file"].Value).Distinct(StringComparer.Ordinal))
            size += (await client.GetByteArrayAsync(file)).Length;
        size.Should().BeLessThan(FirstVisitBytes);
    }

    [Fact]
    public void Every_page_says_what_it_is_for_and_a_second_reader_has_said_it_too()
    {
        var rows = RepositoryFiles.Read("docs/design.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length == 7
                && cells[2].StartsWith('`')).ToList();
        var pages = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src", "InfoInterview.Host", "Pages"), "*.cshtml",
            SearchOption.AllDirectories)
            .Select(file => Address().Match(File.ReadAllText(file))).Where(match => match.Success).Select(match =>
                $"`{match.Groups["address"].Value}`");
        rows.Select(cells => cells[2]).Where(address => !address.StartsWith("`?", StringComparison.Ordinal)).Should().BeEquivalentTo(
            pages);
        rows.Where(cells => cells[3..6].Any(cell => cell.Length == 0)).Select(cells => cells[1]).Should().BeEmpty(
            "all three are written down");
    }

    [GeneratedRegex("^@page \"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<selector>[^{}@;]+)\{", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Selectors();

    [GeneratedRegex(@"\.[a-z][\w-]*", RegexOptions.None, 1000)]
    private static partial Regex Class();

    [GeneratedRegex("(Verdict|Confidentiality)\\.[A-Za-z]+|class=\"[^\"]*|\\$\"[^\"]*\"|`[^`]*`|(?<quote>[\"'])\\s*[a-z][a-z0-9-]*"
        + "( [a-z][a-z0-9-]*){0,4}\\s*\\k<quote>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(", RegexOptions.None, 1000)]
    private static partial Regex Colour();

    [GeneratedRegex("(href|src)=\"(?<file>/[^\"]*\\.(css|js|svg)[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Files();
}
