using InfoInterview.Host.Rules;
using InfoInterview.Outreach;

namespace InfoInterview.Tests;

public sealed class RuleMarkdownTests
{
    [Fact]
    public void Every_rule_has_its_page_in_the_assembly()
    {
        foreach (var rule in new RuleBook([], [], []).All) RuleMarkdown.Html(rule.Id).Should().NotBeNullOrWhiteSpace(rule.Id);
        RuleMarkdown.Html("II999").Should().BeNull();
        MessageRules.All.Should().NotBeEmpty();
    }

    [Fact]
    public void What_is_for_developers_is_folded_away_at_the_end()
    {
        var page = RuleMarkdown.Html("II301")!;
        page.Should().StartWith("<h2>What it looks for</h2>").And.Contain("<h2>When it speaks up</h2>");
        page[page.IndexOf("<details><summary>For developers</summary>", StringComparison.Ordinal)..].Should()
            .Contain("Severity: info").And.Contain("<h2>How to change it</h2>").And.EndWith("</details>");
    }

    [Theory]
    [InlineData("# Title\n\nText", "<p>Text</p>")]
    [InlineData("See [another](II302.md).", "href=\"/rules/II302\"")]
    [InlineData("See [the guide](../guide.md#g8).", "See the guide.")]
    [InlineData("[x](https://example.org/a)", "href=\"https://example.org/a\"")]
    public void Links_lead_to_what_is_served(string markdown, string expected) => RuleMarkdown.ToHtml(markdown).Should().Contain(expected);

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("[x](javascript:alert(1))", "href")]
    [InlineData("<img src=x onerror=alert(1)>", "<img")]
    public void Raw_html_and_odd_links_stay_text(string markdown, string forbidden) => RuleMarkdown.ToHtml(markdown).Should().NotContain(forbidden);
}
