using System.Globalization;
using CsCheck;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>Generators of invented people.</summary>
internal static class People
{
    public static readonly Gen<string> Text = OneOf(
        "Ruth Halvorsen", "Dr. Ana María de la Cruz, PhD", "李明", "\"quoted\" & <marked>", "O'Neil 🌱", "zwei\nZeilen", "Ærø = æ", "a", "Jo\tTab", "José III");

    public static readonly Gen<Instant> Moment =
        Gen.Long[0, 4_000_000_000_000_000_000].Select(nanoseconds => Instant.FromUnixTimeTicks(nanoseconds / 100).PlusNanoseconds(nanoseconds % 100));

    public static readonly Gen<LocalDate> Day = Gen.Int[0, 40_000].Select(days => new LocalDate(1970, 1, 1).PlusDays(days));

    public static readonly Gen<ZoneId> Zone = OneOf("Europe/Oslo", "America/Chicago", "Asia/Kathmandu", "UTC").Select(ZoneId.Parse);

    public static readonly Gen<PersonName> Name = Gen.OneOf(
        Text.Select(PersonName.Parse),
        Gen.Select(OneOf("Ann", "Dr. Bea", "翼"), OneOf("Lee, MBA", "van Dyk", "愛川"), (given, family) =>
            PersonName.TryFromParts(given, family, out var name) ? name : throw new InvalidOperationException()));

    public static readonly Gen<ContactPoint> Point = Gen.Select(
        BarePoint, Gen.Enum<PointState>(), Gen.Enum<PointSource>(), (point, state, source) => point.WithState(state).WithSource(source));

    private static Gen<ContactPoint> BarePoint => Gen.OneOf(
        Gen.Int[0, 99].Select(number => ContactPoint.Email(string.Create(CultureInfo.InvariantCulture, $"P{number}@Example.org"))),
        Gen.Int[0, 99].Select(number => ContactPoint.LinkedIn(string.Create(CultureInfo.InvariantCulture, $"https://www.linkedin.com/in/p-{number}/?trk=x"))),
        Gen.Int[100, 999].Select(number => ContactPoint.Parse(ContactPointKind.Phone, string.Create(CultureInfo.InvariantCulture, $"+1 555 {number}"))));

    /// <summary>Everything that merges, promises and refusals leave behind.</summary>
    public static readonly Gen<Contact> Contact =
        from contact in Known
        from texts in Text.Array[0, 3].Array[5]
        from stage in Gen.Nullable(Gen.Enum<CareerStage>())
        from isDiverse in Gen.Bool
        from why in Gen.Select(Gen.Enum<DoNotContactReason>(), Gen.Nullable(Day), (reason, since) => new DoNotContact { Reason = reason, Since = since }).Array[0, 2]
        from others in Gen.Select(Gen.Enum<ContactField>(), Text, (field, value) => new OtherValue { Field = field, Value = value }).Array[0, 2]
        from ids in Gen.Guid.Array[0, 2]
        select contact with
        {
            CareerStage = stage,
            HasDiverseBackground = isDiverse,
            SharedConnections = texts[0].ToValueList(),
            Referrals = texts[1].ToValueList(),
            Promises = texts[2].ToValueList(),
            Notes = texts[3].ToValueList(),
            Tags = texts[4].ToValueList(),
            ReferredBy = ids.Length == 0 ? null : new ContactId(ids[0]),
            DoNotContact = why.ToValueList(),
            Others = others.ToValueList(),
            FormerIds = ids.Select(id => new ContactId(id)).ToValueList(),
        };

    private static Gen<Contact> Known =>
        from name in Name
        from texts in MaybeText.Array[5]
        from points in Point.Array[0, 4]
        from zone in Gen.Bool.SelectMany(known => known ? Zone.Select(z => (ZoneId?)z) : Gen.Const((ZoneId?)null))
        from day in Gen.Nullable(Day)
        from id in Gen.Guid
        select new Contact
        {
            Id = new ContactId(id),
            Name = name,
            Organization = texts[0],
            Role = texts[1],
            Field = texts[2],
            Admired = texts[3],
            Region = texts[4],
            Points = points.ToValueList(),
            Zone = zone,
            ConnectedOn = day,
        };

    public static readonly Gen<Seeker> Seeker =
        from name in Name
        from texts in MaybeText.Array[6]
        from hasEmail in Gen.Bool
        from zone in Zone
        from id in Gen.Guid
        select new Seeker
        {
            Id = new SeekerId(id),
            Name = name,
            Status = texts[0],
            Affiliation = texts[1],
            Field = texts[2],
            Goals = texts[3],
            Phone = texts[4],
            ProfileLink = texts[5],
            Email = hasEmail ? ContactPoint.Email("Dana@Example.org") : null,
            Zone = zone,
        };

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string?> MaybeText => Gen.Bool.SelectMany(known => known ? Text.Select(text => (string?)text) : Gen.Const((string?)null));
}
