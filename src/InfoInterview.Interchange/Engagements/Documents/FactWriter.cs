using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>From a fact to its document, by the table of kinds. What an older version could say is written as it said it, so that it can still read it.</summary>
internal static class FactWriter
{
    public static FactDocument ToDocument(Fact fact)
    {
        var kind = FactKind.Of(fact);
        var parts = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var version = Math.Max(kind.Since, fact.Sequence == 0 ? 1 : 3);
        foreach (var part in kind.Parts)
        {
            if (part.ValueIn(fact) is not { } value) continue;
            parts.Add(part.Name, Element(value));
            version = Math.Max(version, part.VersionOf(value));
        }

        return new FactDocument
        {
            Version = version == 1 ? null : version,
            Kind = kind.Name,
            At = InstantPattern.ExtendedIso.Format(fact.At),
            Key = fact.Key,
            Sequence = fact.Sequence == 0 ? null : fact.Sequence,
            Unknown = parts.Count == 0 ? null : parts,
        };
    }

    private static JsonElement Element(object value) => value switch
    {
        string text => JsonSerializer.SerializeToElement(text, JsonText.OneLine.String),
        LocalDate day => JsonSerializer.SerializeToElement(LocalDatePattern.Iso.Format(day), JsonText.OneLine.String),
        bool flag => JsonSerializer.SerializeToElement(flag, JsonText.OneLine.Boolean),
        ContactPoint point => JsonSerializer.SerializeToElement(PointMapper.ToDocument(point), JsonText.OneLine.PointDocument),
        Appointment time => JsonSerializer.SerializeToElement(AppointmentMapper.ToDocument(time), JsonText.OneLine.AppointmentDocument),
        ValueList<string> texts => JsonSerializer.SerializeToElement<List<string?>>([.. texts], JsonText.OneLine.ListString),
        ValueList<ContactPoint> points => JsonSerializer.SerializeToElement<List<PointDocument?>>([.. points.Select(PointMapper.ToDocument)], JsonText.OneLine.ListPointDocument),
        _ => JsonSerializer.SerializeToElement<List<AppointmentDocument?>>([.. ((ValueList<Appointment>)value).Select(AppointmentMapper.ToDocument)], JsonText.OneLine.ListAppointmentDocument),
    };
}
