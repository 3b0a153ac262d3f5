using InfoInterview.Actions;

namespace InfoInterview.Interchange.Actions.Writing;

/// <summary>The forms of table that are written.</summary>
internal static class ActionTables
{
    public static ActionTable Own { get; } = new(
        ["Id", "What", "Kind", "State", "Due", "For", "Promised", "Note"],
        static _ => true,
        static (item, words) =>
        [
            item.Id.ToString(), ActionWords.What(item), ActionWords.Kind(item), ActionWords.State(item), ActionWords.Day(item), words.Whom(item), item.IsPromise ? "yes" : "", item.Source?.Note.ToString() ?? "",
        ]);

    /// <summary>The columns by which importers of Trello know a card.</summary>
    public static ActionTable Trello { get; } = new(
        ["Card Name", "Card Description", "Labels", "Due Date", "List Name"],
        static item => item.State != ActionState.Dropped,
        static (item, words) => [ActionWords.What(item), words.About(item), ActionWords.Kind(item), ActionWords.Day(item), ActionWords.State(item)]);

    /// <summary>Todoist's own columns; without a priority it would give every task the highest.</summary>
    public static ActionTable Todoist { get; } = new(
        ["TYPE", "CONTENT", "DESCRIPTION", "PRIORITY", "INDENT", "AUTHOR", "RESPONSIBLE", "DATE", "DATE_LANG", "TIMEZONE"],
        static item => item.State == ActionState.Open,
        static (item, words) => ["task", ActionWords.What(item), words.About(item), item.IsPromise ? "2" : "4", "1", "", "", ActionWords.Day(item), item.Due is null ? "" : "en", ""]);
}
