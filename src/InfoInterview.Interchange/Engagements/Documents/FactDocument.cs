namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class FactDocument : Document
{
    public string? Kind { get; set; }

    public string? At { get; set; }

    public string? Key { get; set; }

    public string? By { get; set; }

    public string? Meaning { get; set; }

    public AppointmentDocument? Appointment { get; set; }
}
