using InfoInterview.Host.Rules;
using InfoInterview.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Rules;

/// <summary>One rule: what it asks for, and why.</summary>
internal sealed class RuleModel(RuleBook book) : PageModel
{
    public RuleDescriptor Rule { get; private set; } = null!;

    /// <summary>The documentation's page as HTML; <c>null</c> where there is none.</summary>
    public string? Html { get; private set; }

    public IActionResult OnGet(string? id)
    {
        if (id is null || book.Find(id) is not { } rule) return NotFound();
        Rule = rule;
        Html = RuleMarkdown.Html(rule.Id);
        return Page();
    }
}
