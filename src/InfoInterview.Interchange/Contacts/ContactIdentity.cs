using InfoInterview.People;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Contacts;

/// <summary>
/// Tells when two imported records are the same person: when they share a key. The same name alone is never enough, since two people
/// can bear it.
/// </summary>
public static class ContactIdentity
{
    /// <summary>
    /// The keys of a record, as text that can be stored and compared letter for letter: one for each e-mail address and LinkedIn profile; where
    /// there is neither, one of name, organization and day of connecting. Empty where nothing but the name is known: then it equals no other.
    /// </summary>
    public static ValueList<string> KeysOf(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var keys = new List<string>();
        foreach (var point in contact.Points)
        {
            if (point.Kind is not (ContactPointKind.Email or ContactPointKind.LinkedIn)) continue;
            var key = (point.Kind == ContactPointKind.Email ? "email:" : "linkedin:") + point.Identity;
            if (!keys.Contains(key, StringComparer.Ordinal)) keys.Add(key);
        }

        if (keys.Count == 0 && KeyOfName(contact) is { } name) keys.Add(name);
        return keys.ToValueList();
    }

    /// <summary>Whether the two share a key.</summary>
    public static bool AreSame(Contact left, Contact right)
    {
        var keys = KeysOf(left);
        foreach (var key in KeysOf(right))
        {
            if (keys.Contains(key, StringComparer.Ordinal)) return true;
        }

        return false;
    }

    private static string? KeyOfName(Contact contact)
    {
        if (string.IsNullOrWhiteSpace(contact.Organization) && contact.ConnectedOn is null) return null;
        var day = contact.ConnectedOn is { } connected ? LocalDatePattern.Iso.Format(connected.WithCalendar(CalendarSystem.Iso)) : "";

        // A control character between the parts, since names and organizations may hold any mark that is printed.
        return $"name:{Plain(contact.Name.Written)}\u001f{Plain(contact.Organization)}\u001f{day}";
    }

    private static string Plain(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
