using InfoInterview.Host.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Rules;

/// <summary>All rules.</summary>
internal sealed class IndexModel(RuleBook book) : PageModel
{
    public RuleBook Book { get; } = book;
}
