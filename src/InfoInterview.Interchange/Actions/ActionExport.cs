using System.Buffers;
using InfoInterview.Actions;
using InfoInterview.Interchange.Actions.Writing;
using InfoInterview.Notes;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Interchange.Actions;

/// <summary>
/// Writes action items into files for other programs. Only what passed the <see cref="ActionGate"/> can be written, and nothing that was
/// let out to the screen alone. Equal input gives equal bytes; what a spreadsheet would run as a formula gets an apostrophe before it
/// (G6.3).
/// </summary>
public static class ActionExport
{
    /// <summary>The media type of the tables.</summary>
    public const string CsvMediaType = "text/csv";

    /// <summary>The media type of the to-dos.</summary>
    public const string CalendarMediaType = "text/calendar";

    /// <summary>A table of all items: id, what, kind, state, last day, for whom, whether promised, and the note.</summary>
    /// <param name="actions">The items.</param>
    /// <param name="contacts">Who the people are; an item for somebody else names nobody.</param>
    /// <returns>A file in UTF-8; no cell begins a formula.</returns>
    /// <exception cref="ArgumentException">The items were let out to the screen alone.</exception>
    public static byte[] Csv(ReleasedActions actions, ValueList<Contact> contacts = default) => Table(actions, contacts, ActionTables.Own);

    /// <summary>
    /// Open and done items as cards for importers of Trello: name, description, label by kind, last day, and the list <c>To do</c> or
    /// <c>Done</c>.
    /// </summary>
    /// <inheritdoc cref="Csv" path="//param|//exception"/>
    public static byte[] Trello(ReleasedActions actions, ValueList<Contact> contacts = default) => Table(actions, contacts, ActionTables.Trello);

    /// <summary>Open items in the form that Todoist imports; a promise gets the second priority, all else the lowest.</summary>
    /// <inheritdoc cref="Csv" path="//param|//exception"/>
    public static byte[] Todoist(ReleasedActions actions, ValueList<Contact> contacts = default) => Table(actions, contacts, ActionTables.Todoist);

    /// <summary>
    /// The items as to-dos of an iCalendar file (RFC 5545, <c>VTODO</c>), each with its last day as a date; one that is written again
    /// replaces the earlier one.
    /// </summary>
    /// <param name="actions">The items.</param>
    /// <param name="writtenAt">The moment to give as the file's own.</param>
    /// <param name="contacts">Who the people are.</param>
    /// <returns>A file in UTF-8, its lines folded as the standard asks.</returns>
    /// <exception cref="ArgumentException">The items were let out to the screen alone.</exception>
    public static byte[] Calendar(ReleasedActions actions, Instant writtenAt, ValueList<Contact> contacts = default) =>
        TodoWriter.Write(Checked(actions).Items, new ActionWords(contacts), writtenAt);

    internal static ReleasedActions Checked(ReleasedActions actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        return actions.To == WayOut.OwnScreen ? throw new ArgumentException("What was let out to the screen alone goes into no file; release the items to a file.", nameof(actions)) : actions;
    }

    private static byte[] Table(ReleasedActions actions, ValueList<Contact> contacts, ActionTable table)
    {
        var bytes = new ArrayBufferWriter<byte>();
        table.Write(Checked(actions).Items, new ActionWords(contacts), bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
