using InfoInterview.Host.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Rules;

/// <summary>All rules.</summary>
internal sealed class IndexModel(RuleBook book) : PageModel
{
    public RuleBook Book { get; } = book;

    /// <summary>What a rule is about, by the beginning of its id.</summary>
    public static string GroupOf(string id) => id[..Math.Min(3, id.Length)] switch
    {
        "II1" => Spoken.Of("People"),
        "II2" => Spoken.Of("Messages"),
        "II3" => Spoken.Of("Next steps and times"),
        "II4" => Spoken.Of("Talks and questions"),
        "II5" => Spoken.Of("Notes and actions"),
        "II9" => Spoken.Of("For developers: templates of messages"),
        _ => Spoken.Of("More rules"),
    };
}
