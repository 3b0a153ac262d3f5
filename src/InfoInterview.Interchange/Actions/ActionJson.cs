using InfoInterview.Actions;
using InfoInterview.Interchange.Actions.Writing;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Actions;

/// <summary>
/// Action items as JSON text to hand out and take back, indented for people. What is written reads back equal, in the same order.
/// </summary>
public static class ActionJson
{
    /// <summary>The version that is written, and the only one that is read.</summary>
    public const int Version = 1;

    /// <summary>The most items of one text that are read.</summary>
    public const int MaxItems = 10_000;

    /// <summary>The items as indented JSON with <c>\n</c> between lines.</summary>
    /// <param name="actions">What may leave, as <see cref="ActionGate"/> let it out.</param>
    /// <returns>The text, which <see cref="Read"/> reads back to equal items.</returns>
    /// <exception cref="ArgumentException">The items were let out to the screen alone.</exception>
    public static string Write(ReleasedActions actions) =>
        JsonText.Write(ActionMapper.ToDocument(ActionExport.Checked(actions).Items), JsonText.Indented.ActionListDocument);

    /// <summary>Reads items.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The items, in the order of the text.</returns>
    /// <exception cref="JsonFormatException">The text holds no such items; the exception lists what is wrong and where.</exception>
    public static ValueList<ActionItem> Read(string json) =>
        TryRead(json, out var items, out var problems) ? items : throw new JsonFormatException(problems);

    /// <summary>Reads items, or tells everything that is wrong and where; no id may stand twice.</summary>
    /// <param name="json">What <see cref="Write"/> wrote; <c>null</c> is a problem like any other.</param>
    /// <param name="items">The items; empty when there are problems.</param>
    /// <param name="problems">Every problem with its place; empty exactly when it was read.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string? json, out ValueList<ActionItem> items, out ValueList<JsonProblem> problems)
    {
        var isRead = JsonText.TryRead(json, JsonText.Indented.ActionListDocument, ActionMapper.FromDocument, out ActionItems? read, out problems);
        items = read?.Items ?? [];
        return isRead;
    }
}
