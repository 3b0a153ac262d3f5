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

    /// <summary>Both have a profile, and none is the same: strong evidence for two people.</summary>
    public bool HasOtherProfile(Candidate other) => Profiles.Count > 0 && other.Profiles.Count > 0 && !Profiles.Intersect(other.Profiles, StringComparer.Ordinal).Any();

    private static IEnumerable<string> Of(Contact contact, ContactPointKind kind, Func<ContactPoint, bool> counts) =>
        contact.Points.Where(point => point.Kind == kind && counts(point)).Select(point => point.Identity).Distinct(StringComparer.Ordinal);
}
