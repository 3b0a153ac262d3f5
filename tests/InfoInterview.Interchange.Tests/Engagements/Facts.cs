using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

/// <summary>Generators of every kind of fact, from the table of kinds: a new kind needs none of its own.</summary>
internal static class Facts
{
    private static readonly Gen<string?> Key = People.OneOf<string?>(null, "k-1", "Schlüssel \"2\"");

    private static readonly Gen<Appointment> Appointment =
        Gen.Select(People.Day, Gen.Int[0, 86_399], People.Zone, Gen.Int[1, NodaConstants.MinutesPerDay], (day, second, zone, minutes) =>
            new Appointment { Start = day.At(LocalTime.FromSecondsSinceMidnight(second)), Zone = zone, Minutes = minutes });

    private static readonly Gen<string> Words = People.OneOf("the article", "Größe \"2\"", "a|b", "Ines Duarte");
    private static readonly Gen<ContactPoint> Point = People.OneOf(ContactPoint.Email("ann@old.example"), ContactPoint.LinkedIn("https://linkedin.com/in/ann"));
    private static readonly Gen<string> Prints = Gen.Select(Gen.ULong, Gen.ULong, Gen.Bool, (a, b, isFirst) => $"{(isFirst ? "" : "2:")}{a:x16}{b:x16}.{b:x16}{a:x16}");

    /// <summary>Every kind that this version knows.</summary>
    public static readonly Gen<Fact> Any = Gen.OneOf(FactKind.All.Select(Of).ToArray());

    private static Gen<Fact> Of(FactKind kind)
    {
        var fact = Gen.Select(People.Moment, Key, Gen.Int[-3, 2], (at, key, sequence) => kind.Blank(at) with { Key = key, Sequence = Math.Max(0, sequence) });
        foreach (var part in kind.Parts)
        {
            fact = Gen.Select(fact, Value(part), Gen.Bool, (one, value, isSaid) => isSaid || part.IsNeeded ? part.With(one, value) : one);
        }

        return fact;
    }

    private static Gen<object> Value(FactPart part) => part.Shape switch
    {
        FactPartShape.Text => Words.Select(text => (object)text),
        FactPartShape.Word => People.OneOf([.. part.Vocabulary]).Select(word => (object)word),
        FactPartShape.Day => People.Day.Select(day => (object)day),
        FactPartShape.Flag => Gen.Const((object)true),
        FactPartShape.Contact => Gen.Const((object)"01234567-89ab-cdef-0123-456789abcdef"),
        FactPartShape.Fingerprint => Prints.Select(print => (object)print),
        FactPartShape.Point => Point.Select(point => (object)point),
        FactPartShape.Points => Point.Array[0, 3].Select(points => (object)points.ToValueList()),
        FactPartShape.Appointment => Appointment.Select(time => (object)time),
        FactPartShape.Appointments => Appointment.Array[0, 3].Select(times => (object)times.ToValueList()),
        FactPartShape.Texts => Words.Array[0, 3].Select(texts => (object)texts.ToValueList()),
        _ => People.OneOf([.. part.Vocabulary]).Array[0, 3].Select(words => (object)words.ToValueList()),
    };
}
