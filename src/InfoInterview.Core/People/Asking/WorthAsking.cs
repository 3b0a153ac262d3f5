using NodaTime.Text;

namespace InfoInterview.People;

/// <summary>
/// Whom to ask first: those whose door is already ajar (named, a shared acquaintance), then those whose work the seeker knows, then those
/// in the field. The most valuable first, a few at a time (G3.3, G3.5, G8.2).
/// </summary>
public static class WorthAsking
{
    /// <summary>Shorter words, such as "of", tell nothing of a field.</summary>
    private const int LeastLetters = 4;

    private static readonly int[] Weights = [8, 6, 5, 4, 3, 1, 1];

    /// <summary>The people for whom there is a reason, the best first; equals by name.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="contacts">Whom they could ask; who may not be contacted is left out.</param>
    /// <param name="nameOf">The name of somebody who referred, by their id; <c>null</c> when it is not known.</param>
    /// <param name="most">How many at most; at least 0.</param>
    /// <returns>The people with their reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative.</exception>
    public static ValueList<PersonWorthAsking> Rank(Seeker seeker, IEnumerable<Contact> contacts, Func<ContactId, string?> nameOf,
        int most)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(nameOf);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var field = WordsOf(seeker.Field);
        return contacts.Where(contact => contact.MayBeContacted)
            .Select(contact => new PersonWorthAsking { Contact = contact, Reasons = ReasonsFor(seeker, contact, field, nameOf) })
            .Where(person => !person.Reasons.IsEmpty)
            .OrderByDescending(person => person.Reasons.Sum(reason => Weights[(int)reason.Kind]))
            .ThenBy(person => person.Contact.Name.Full, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.Contact.Id.Value)
            .Take(most).ToValueList();
    }

    private static ValueList<AskReason> ReasonsFor(Seeker seeker, Contact contact, HashSet<string> field, Func<ContactId, string?> nameOf)
    {
        var reasons = new List<AskReason>();
        Add(AskReasonKind.Named, contact.ReferredBy is { } by ? nameOf(by) : null);
        Add(AskReasonKind.SharedConnection, contact.SharedConnections.IsEmpty ? null : string.Join(", ", contact.SharedConnections));
        Add(AskReasonKind.Admired, contact.Admired);
        Add(AskReasonKind.SameField,
            string.Join(' ', WordsIn($"{contact.Field} {contact.Role} {contact.Organization}").Where(field.Contains)
                .Distinct(StringComparer.Ordinal)));
        Add(AskReasonKind.SameHouse, IsSame(seeker.Affiliation, contact.Organization) ? contact.Organization : null);
        Add(AskReasonKind.Connected, contact.ConnectedOn is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Add(AskReasonKind.Reachable, contact.Point(ContactPointKind.Email) is not null ? "email"
            : contact.Point(ContactPointKind.LinkedIn) is not null ? "linkedIn" : contact.Point(ContactPointKind.Phone) is not null
                ? "phone" : null);
        return reasons.ToValueList();

        void Add(AskReasonKind kind, string? detail)
        {
            if (!string.IsNullOrWhiteSpace(detail)) reasons.Add(new AskReason { Kind = kind, Detail = detail });
        }
    }

    private static bool IsSame(string? left, string? right) =>
        !string.IsNullOrWhiteSpace(left) && !string.IsNullOrWhiteSpace(right)
        && string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> WordsOf(string? text) => WordsIn(text).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> WordsIn(string? text)
    {
        var start = -1;
        var all = text ?? "";
        for (var at = 0; at <= all.Length; at++)
        {
            var isLetter = at < all.Length && char.IsLetterOrDigit(all[at]);
            if (isLetter && start < 0) start = at;
            if (isLetter || start < 0) continue;
            if (at - start >= LeastLetters) yield return all[start..at].ToLower(CultureInfo.InvariantCulture);
            start = -1;
        }
    }
}
