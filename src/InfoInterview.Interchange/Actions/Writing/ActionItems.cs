using InfoInterview.Actions;

namespace InfoInterview.Interchange.Actions.Writing;

/// <summary>The items of a text that was read.</summary>
internal sealed record ActionItems(ValueList<ActionItem> Items);
