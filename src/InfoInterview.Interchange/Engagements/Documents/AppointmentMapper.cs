using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>Between an agreed time and its document.</summary>
internal static class AppointmentMapper
{
    public static AppointmentDocument ToDocument(Appointment appointment) => new()
    {
        Start = LocalDateTimePattern.ExtendedIso.Format(appointment.Start.WithCalendar(CalendarSystem.Iso)),
        Zone = appointment.Zone.Id,
        Minutes = appointment.Minutes,
    };

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
