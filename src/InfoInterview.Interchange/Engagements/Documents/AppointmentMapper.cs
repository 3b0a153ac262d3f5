using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>From a document to an agreed time.</summary>
internal static class AppointmentMapper
{
    public static Appointment? FromDocument(DocumentReader reader, string path, AppointmentDocument? document)
    {
        if (document is null) return null;
        reader.NothingUnknown(path, document);
        var start = reader.DayAndTime($"{path}.start", document.Start);
        var zone = reader.Zone($"{path}.zone", document.Zone);
        _ = reader.Has($"{path}.zone", document.Zone);
        _ = reader.Has($"{path}.minutes", document.Minutes);
        if (document.Minutes is < 1 or > NodaConstants.MinutesPerDay)
        {
            reader.Say($"{path}.minutes", string.Create(CultureInfo.InvariantCulture, $"From 1 to {NodaConstants.MinutesPerDay} minutes are expected here."));
        }

        return reader.HasProblems || zone is null ? null : new Appointment { Start = start, Zone = zone, Minutes = document.Minutes.GetValueOrDefault() };
    }
}
