using System.Globalization;
using CsCheck;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.People;

/// <summary>What no merge may ever lose, over invented people with few names and addresses, so that they often share something.</summary>
public sealed class ContactMergePropertyTests
{
    private static readonly Gen<string> Word = Gen.Int[0, 6].Select(number => "w" + number.ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<ContactPoint> Point =
        Gen.Select(Gen.Int[0, 4], Gen.Enum<PointState>(), Gen.Enum<PointSource>(), (number, state, found) =>
            ContactPoint.Email(string.Create(CultureInfo.InvariantCulture, $"p{number}@example.org")).WithState(state).WithSource(found));

    private static readonly Gen<DoNotContact> Refusal =
        Gen.Select(Gen.Enum<DoNotContactReason>(), Gen.Int[0, 2], (reason, day) => new DoNotContact { Reason = reason, Since = new LocalDate(2026, 3, 1 + day) });

    private static readonly Gen<Contact> Person =
        from id in Gen.Int[1, 5]
        from lists in Word.Array[0, 3].Array[5]
        from points in Point.Array[0, 3]
        from refusals in Refusal.Array[0, 2]
        from organization in Word
        from role in Word
        from referrer in Gen.Int[0, 5]
        from isDiverse in Gen.Bool
        select new Contact
        {
            Id = Id(id),
            Name = PersonName.Parse(id > 2 ? "Ruth Halvorsen" : "R. Halvorsen"),
            Organization = organization,
            Role = role is "w0" ? null : role,
            Notes = lists[0].Distinct(StringComparer.Ordinal).ToValueList(),
            Promises = lists[1].Distinct(StringComparer.Ordinal).ToValueList(),
            Referrals = lists[2].Distinct(StringComparer.Ordinal).ToValueList(),
            SharedConnections = lists[3].Distinct(StringComparer.Ordinal).ToValueList(),
            Tags = lists[4].Distinct(StringComparer.Ordinal).ToValueList(),
            Points = points.Distinct().ToValueList(),
            DoNotContact = refusals.Distinct().ToValueList(),
            ReferredBy = referrer == 0 ? null : Id(referrer),
            HasDiverseBackground = isDiverse,
        };

    [Fact]
    public void A_merge_loses_no_fact() => Gen.Select(Person, Person).Sample(
        (a, b) =>
        {
            var merged = Facts(ContactMerge.Merge(a, b));
            AreSame(merged, Facts(a).Union(Facts(b), StringComparer.Ordinal).Where(fact => !IsSelfReferral(fact, a, b)));
        },
        iter: 1000);

    [Fact]
    public void A_merge_does_not_depend_on_the_order() => Gen.Select(Person, Person).Sample(
        (a, b) =>
        {
            var (one, other) = (ContactMerge.Merge(a, b), ContactMerge.Merge(b, a));
            AreSame(Facts(one), Facts(other));
            (one.Organization, one.Role, one.Name, one.Id, one.ReferredBy).Should().Be((other.Organization, other.Role, other.Name, other.Id, other.ReferredBy));
        },
        iter: 1000);

    [Fact]
    public void Three_become_one_in_any_grouping() => Gen.Select(Person, Person, Person).Sample(
        (a, b, c) =>
        {
            var left = ContactMerge.Merge(ContactMerge.Merge(a, b), c);
            var right = ContactMerge.Merge(a, ContactMerge.Merge(b, c));
            AreSame(Facts(left), Facts(right));
            AreSame(Facts(left), Facts(ContactMerge.Merge(a, b, c)));
        },
        iter: 1000);

    [Fact]
    public void A_merge_with_itself_changes_nothing() => Person.Sample(
        a => AreSame(Facts(ContactMerge.Merge(a, a)), Facts(a).Where(fact => !IsSelfReferral(fact, a, a))), iter: 500);

    [Fact]
    public void Do_not_contact_only_grows_and_a_bounce_stays_a_bounce() => Gen.Select(Person, Person).Sample(
        (a, b) =>
        {
            var merged = ContactMerge.Merge(a, b);
            a.DoNotContact.Concat(b.DoNotContact).Except(merged.DoNotContact).Should().BeEmpty();
            merged.MayBeContacted.Should().Be(a.MayBeContacted && b.MayBeContacted);
            foreach (var bounced in a.Points.Concat(b.Points).Where(point => !point.IsUsable)) merged.Points.Single(point => point.Equals(bounced)).IsUsable.Should().BeFalse();
        },
        iter: 1000);

    [Fact]
    public void Nobody_becomes_their_own_referrer() => Gen.Select(Person, Person, Person).Sample(
        (a, b, c) =>
        {
            var merged = ContactMerge.Merge(a, ContactMerge.Merge(b, c));
            if (merged.ReferredBy is { } referrer) merged.FormerIds.Append(merged.Id).Should().NotContain(referrer);
        },
        iter: 1000);

    /// <summary>Everything that a record says, as text: of parts that a person has once, the chosen value and those beside it.</summary>
    private static HashSet<string> Facts(Contact contact)
    {
        var once = new (ContactField Field, string? Value)[]
        {
            (ContactField.Name, contact.Name.Written), (ContactField.Organization, contact.Organization), (ContactField.Role, contact.Role),
            (ContactField.ReferredBy, contact.ReferredBy?.ToString()),
        };
        return once.Where(part => part.Value is not null).Select(part => $"{part.Field}: {part.Value}")
            .Concat(contact.Others.Select(other => other.ToString()))
            .Concat(contact.Notes.Select(text => "note " + text))
            .Concat(contact.Promises.Select(text => "promise " + text))
            .Concat(contact.Referrals.Select(text => "referral " + text))
            .Concat(contact.SharedConnections.Select(text => "connection " + text))
            .Concat(contact.Tags.Select(text => "tag " + text))
            .Concat(contact.DoNotContact.Select(why => "refusal " + why))
            .Concat(contact.Points.Select(point => "point " + point.Identity))
            .Concat(contact.Points.Where(point => !point.IsUsable).Select(point => "bounced " + point.Identity))
            .Concat(contact.FormerIds.Append(contact.Id).Select(id => "id " + id))
            .Concat(contact.HasDiverseBackground ? ["diverse"] : [])
            .ToHashSet(StringComparer.Ordinal);
    }

    private static void AreSame(HashSet<string> facts, IEnumerable<string> expected)
    {
        if (!facts.SetEquals(expected)) facts.Should().BeEquivalentTo(expected);
    }

    private static bool IsSelfReferral(string fact, Contact a, Contact b) =>
        fact.StartsWith("ReferredBy: ", StringComparison.Ordinal) && (fact.EndsWith(a.Id.ToString(), StringComparison.Ordinal) || fact.EndsWith(b.Id.ToString(), StringComparison.Ordinal));

    private static ContactId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
