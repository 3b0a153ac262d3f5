using NodaTime;
using NodaTime.Text;

namespace InfoInterview.People;

/// <summary>
/// The one definition of when two records are certainly the same person: when they share a key. An address of an office tells a person only
/// together with the name, and the same name alone is never enough, since two people can bear it.
/// </summary>
public static class ContactIdentity
{
    /// <summary>Between the parts of a key: a control character, since names and organizations may hold any mark that is printed.</summary>
    private const char Between = '\u001f';

    /// <summary>
    /// The keys of a record, as text that can be stored and compared letter for letter: one for each e-mail address and profile of a
    /// person; where there is neither, one of name, organization and day of connecting. Empty where nothing but the name is known: then it
    /// equals no other.
    /// </summary>
    /// <param name="contact">The record; its id is no part of the keys.</param>
    /// <returns>The keys, without repetition, in the order of the addresses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public static ValueList<string> KeysOf(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var keys = new List<string>();
        foreach (var point in contact.Points)
        {
            if (KeyOf(contact, point) is { } key && !keys.Contains(key, StringComparer.Ordinal)) keys.Add(key);
        }

        if (keys.Count == 0 && KeyOfName(contact) is { } name) keys.Add(name);
        return keys.ToValueList();
    }

    /// <summary>Whether the two share a key.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">Another record.</param>
    /// <returns><c>true</c> when they have one key or more in common; names alone are never enough.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="left"/> or <paramref name="right"/> is <c>null</c>.</exception>
    public static bool AreSame(Contact left, Contact right)
    {
        var keys = KeysOf(left);
        foreach (var key in KeysOf(right))
        {
            if (keys.Contains(key, StringComparer.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the address or profile belongs to one person, as far as it can be seen: not <c>info@</c>, not a company's page.
    /// </summary>
    /// <param name="point">An address, a number or a profile.</param>
    /// <returns><c>false</c> for telephone numbers too, since people share them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="point"/> is <c>null</c>.</exception>
    public static bool IsPersonal(ContactPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point.Kind switch
        {
            ContactPointKind.Email => !RoleMailbox.IsRole(point),
            ContactPointKind.LinkedIn => LinkedInPath.IsPerson(point.Identity),
            _ => false,
        };
    }

    private static string? KeyOf(Contact contact, ContactPoint point) => point.Kind switch
    {
        ContactPointKind.Email when IsPersonal(point) => "email:" + point.Identity,
        ContactPointKind.Email => $"email:{point.Identity}{Between}{Plain(contact.Name.Full)}",
        ContactPointKind.LinkedIn when IsPersonal(point) => "linkedin:" + point.Identity,
        _ => null,
    };

    private static string? KeyOfName(Contact contact)
    {
        if (string.IsNullOrWhiteSpace(contact.Organization) && contact.ConnectedOn is null) return null;
        var day = contact.ConnectedOn is { } connected ? LocalDatePattern.Iso.Format(connected.WithCalendar(CalendarSystem.Iso)) : "";
        return $"name:{Plain(contact.Name.Written)}{Between}{Plain(contact.Organization)}{Between}{day}";
    }

    private static string Plain(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
