using System.Diagnostics.CodeAnalysis;
using InfoInterview.Actions;
using InfoInterview.Interchange.Actions.Writing;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Actions;

/// <summary>
/// One action item as JSON text, to keep it where it was written, such as in a database: what was told in confidence too. What leaves is
/// written by <see cref="ActionJson"/>. What is written reads back equal.
/// </summary>
public static class ActionItemJson
{
    /// <summary>The item as one line of JSON.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The text, which <see cref="Read"/> reads back to an equal item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <c>null</c>.</exception>
    public static string Write(ActionItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return JsonText.Write(ActionMapper.ToDocument(item), JsonText.OneLine.ActionDocument);
    }

    /// <summary>Reads an item.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The item.</returns>
    /// <exception cref="JsonFormatException">The text is no such item; the exception lists what is wrong and where.</exception>
    public static ActionItem Read(string json) => TryRead(json, out var item, out var problems) ? item : throw new JsonFormatException(problems);

    /// <summary>Reads an item, or tells everything that is wrong and where.</summary>
    /// <param name="json">What <see cref="Write"/> wrote; <c>null</c> is a problem like any other.</param>
    /// <param name="item">The item; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem with its place; empty exactly when there is an item.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out ActionItem? item, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, JsonText.OneLine.ActionDocument, ActionMapper.FromDocument, out item, out problems);
}
