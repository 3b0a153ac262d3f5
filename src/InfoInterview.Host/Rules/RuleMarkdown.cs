using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InfoInterview.Host.Rules;

/// <summary>The page of a rule, as the documentation has it, made into HTML. Raw HTML in it stays text.</summary>
internal static partial class RuleMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>The page's HTML without its heading, which the page itself shows; <c>null</c> when there is no page.</summary>
    public static string? Html(string ruleId)
    {
        using var stream = typeof(RuleMarkdown).Assembly.GetManifestResourceStream($"rules.{ruleId}.md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return ForReaders(ToHtml(reader.ReadToEnd()));
    }

    public static string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        if (document.FirstOrDefault() is HeadingBlock { Level: 1 } heading) document.Remove(heading);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Redirect(link);
        return document.ToHtml(Pipeline);
    }

    /// <summary>What it looks for, why and examples stay in the open; what only a program needs is folded away at the end.</summary>
    private static string ForReaders(string html)
    {
        var weight = Weight().Match(html).Value;
        var text = html[weight.Length..]
            .Replace("<h2>It speaks", "<h2>When it speaks up", StringComparison.Ordinal)
            .Replace("<h2>It is silent", "<h2>When it says nothing", StringComparison.Ordinal);
        var at = Change().Match(text) is { Success: true, Index: var index } ? index : text.Length;
        return $"{text[..at]}<details><summary>For developers</summary>{weight}{text[at..]}</details>";
    }

    /// <summary>
    /// Points a link to another rule at its page here; other files of the documentation are not served, so only their words stay.
    /// </summary>
    private static void Redirect(LinkInline link)
    {
        if (RulePage().Match(link.Url ?? "") is { Success: true } match) link.Url = $"/rules/{match.Groups["id"].Value}";
        else if (Inputs.WebLinks.Safe(link.Url) is null) link.ReplaceBy(new ContainerInline(), copyChildren: true);
    }

    [GeneratedRegex(@"^(\./)?(?<id>II\d{3})\.md(#.*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RulePage();

    [GeneratedRegex("^<p>Severity: [^<]*</p>\\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Weight();

    [GeneratedRegex("<h2>How to (change it|re-weigh or switch it off)</h2>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Change();
}
