using InfoInterview.People;

namespace InfoInterview.Actions;

/// <summary>
/// Brings items along when contacts become one: none is lost, and each is for whom the person is known as by now
/// (<see cref="Contact.FormerIds"/>).
/// </summary>
public static class ActionMerge
{
    /// <summary>The same items in the same order, each for the contact by the id that they have now.</summary>
    /// <param name="items">The items.</param>
    /// <param name="contacts">The contacts after the merge; merges of merges are followed.</param>
    /// <returns>The items; those of contacts that were not merged are unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <c>null</c>.</exception>
    public static ValueList<ActionItem> Reassign(IEnumerable<ActionItem> items, ValueList<Contact> contacts)
    {
        ArgumentNullException.ThrowIfNull(items);
        var people = new CurrentIds(contacts);
        return items.Select(
            item => item.For is { } person && people.Current(person) is var now && now != person ? item with { For = now } : item)
            .ToValueList();
    }
}
