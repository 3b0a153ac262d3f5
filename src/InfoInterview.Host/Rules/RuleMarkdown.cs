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
        return ToHtml(reader.ReadToEnd());
    }

    public static string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        if (document.FirstOrDefault() is HeadingBlock { Level: 1 } heading) document.Remove(heading);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Redirect(link);
        return document.ToHtml(Pipeline);
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
}
