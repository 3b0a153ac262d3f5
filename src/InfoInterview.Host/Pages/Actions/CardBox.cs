using InfoInterview.Actions;

namespace InfoInterview.Host.Pages.Actions;

/// <summary>One card of the board on its page.</summary>
internal sealed record CardBox(IndexModel Page, ActionCard Card);
