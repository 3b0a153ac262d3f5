using InfoInterview.People.Likeness;

namespace InfoInterview.People.Duplicates;

/// <summary>A record with what it is compared by, worked out once.</summary>
internal sealed class Candidate
{
    public Candidate(Contact contact, int number)
    {
        Contact = contact;
        Number = number;
        Name = new ComparedName(contact);
        Organization = FoldedName.Organization(contact.Organization);
        Emails = Of(contact, ContactPointKind.Email, _ => true).ToList();
        Profiles = Of(contact, ContactPointKind.LinkedIn, ContactIdentity.IsPersonal).ToList();
        Phones = contact.Points.Where(point => point.Kind == ContactPointKind.Phone).Select(PhoneDigits.Of).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
    }

    public Contact Contact { get; }

    /// <summary>The place in the list that was given.</summary>
    public int Number { get; }

    public ComparedName Name { get; }

    public string Organization { get; }

    public IReadOnlyList<string> Emails { get; }

    public IReadOnlyList<string> Profiles { get; }

    public IReadOnlyList<string> Phones { get; }

    /// <summary>The ends of the numbers, by which they are compared.</summary>
    public IEnumerable<string> PhoneTails => Phones.Select(phone => phone[^PhoneDigits.Tail..]).Distinct(StringComparer.Ordinal);

    /// <summary>The family name at the organization; empty where one of the two is not known.</summary>
    public IEnumerable<string> Places =>
        Organization.Length > 0 && Name.FamilyKey.Length > 0 ? [Organization + '\u001f' + Name.FamilyKey] : [];

    /// <summary>The whole name; empty where it is not whole.</summary>
    public IEnumerable<string> Names => Name.IsWhole ? [Name.Key] : [];

    /// <summary>All that it may have in common with another, each kind apart.</summary>
    public IEnumerable<string> Keys =>
    [
        .. Emails.Select(key => "email " + key), .. Profiles.Select(key => "profile " + key), .. PhoneTails.Select(key => "phone " + key),
        .. Places.Select(key => "place " + key), .. Names.Select(key => "name " + key),
    ];

    /// <summary>Both have a profile, and none is the same: strong evidence for two people.</summary>
    public bool HasOtherProfile(Candidate other) => Profiles.Count > 0 && other.Profiles.Count > 0 && !Profiles.Intersect(other.Profiles, StringComparer.Ordinal).Any();

    private static IEnumerable<string> Of(Contact contact, ContactPointKind kind, Func<ContactPoint, bool> counts) =>
        contact.Points.Where(point => point.Kind == kind && counts(point)).Select(point => point.Identity).Distinct(StringComparer.Ordinal);
}
