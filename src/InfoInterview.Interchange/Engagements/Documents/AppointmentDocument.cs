namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class AppointmentDocument : Document
{
    public string? Start { get; set; }

    public string? Zone { get; set; }

    public int? Minutes { get; set; }
}
