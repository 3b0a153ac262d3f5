using NodaTime;

namespace InfoInterview.People;

/// <summary>
/// What erasing somebody does, told before it is done: what goes, what stays, and the reasons under which the person stays recognisable
/// without any of their data. Equal when all parts are equal.
/// </summary>
public sealed record Erasure
{
    /// <summary>What is deleted for good, as sentences for people.</summary>
    public required ValueList<string> Removes { get; init; }

    /// <summary>What stays, as sentences for people; nothing in it tells who the person was.</summary>
    public required ValueList<string> Keeps { get; init; }

    /// <summary>Under which reasons the hashes of their identities stay on the <see cref="DoNotContactList"/>; never empty.</summary>
    public required ValueList<DoNotContact> Reasons { get; init; }

    /// <summary>What erasing a contact would do.</summary>
    /// <param name="contact">Who is erased.</param>
    /// <param name="extent">How much is kept about them besides.</param>
    /// <param name="today">The day of erasing.</param>
    /// <returns>What goes and what stays, in sentences for a person to read before they agree.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> or <paramref name="extent"/> is <c>null</c>.</exception>
    public static Erasure Of(Contact contact, ErasureExtent extent, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(extent);
        return new Erasure
        {
            Removes =
            [
                $"The record of {contact.Name.Full}: name, organization, role and everything else that is noted about them.",
                .. contact.Points.IsEmpty ? [] : new[] { contact.Points.Count == 1 ? "Their address or number." : Text($"Their {contact.Points.Count} addresses and numbers.") },
                .. contact.Notes.IsEmpty && contact.Promises.IsEmpty ? [] : new[] { Text($"Your {Count(contact.Notes.Count, "note", "notes")} and {Count(contact.Promises.Count, "promise", "promises")}.") },
                .. extent.Facts == 0 ? [] : new[] { Text($"The history with them: {Count(extent.Facts, "entry", "entries")}.") },
                .. extent.Texts == 0 ? []
                    : new[] { Text($"What you wrote to each other, drafts included: {Count(extent.Texts, "text", "texts")}.") },
                .. extent.Beside == 0 ? []
                    : new[]
                    {
                        Text($"What is in your outbox for them, and what programs proposed: {Count(extent.Beside, "entry", "entries")}."),
                    },
                .. extent.Files == 0 ? [] : new[] { Text($"What is attached to them: {Count(extent.Files, "file", "files")}.") },
                .. extent.Notes == 0 ? [] : new[] { Text($"What you wrote down of your talks: {Count(extent.Notes, "note", "notes")}.") },
                .. extent.Plans == 0 ? [] : new[] { Text($"What you planned for your talks: {Count(extent.Plans, "plan", "plans")}.") },
                .. extent.Actions == 0 ? [] : new[] { Text($"What you meant to do for them or after talking with them: {Count(extent.Actions, "action item", "action items")}.") },
            ],
            Keeps =
            [
                "How many entries of each kind there were, for your figures.",
                "A code made from their addresses with a secret key. It cannot be read back; it only keeps a later list from bringing them in again.",
            ],
            Reasons = [.. contact.DoNotContact, new DoNotContact { Reason = DoNotContactReason.Erased, Since = today }],
        };
    }

    private static string Count(int count, string one, string many) => Text($"{count} {(count == 1 ? one : many)}");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
