namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class FactDocument : Document
{
    /// <summary>The version that is needed to understand the fact; left out for the first.</summary>
    public int? Version { get; set; }

    public string? Kind { get; set; }

    public string? At { get; set; }

    public string? Key { get; set; }

    public string? By { get; set; }

    public string? Meaning { get; set; }

    public AppointmentDocument? Appointment { get; set; }

    public List<PointDocument?>? To { get; set; }

    public string? Until { get; set; }

    public string? Referred { get; set; }

    public string? Form { get; set; }

    public string? Purpose { get; set; }

    public string? Fingerprint { get; set; }

    public string? Bounce { get; set; }

    public PointDocument? Address { get; set; }

    public string? Who { get; set; }

    public List<AppointmentDocument?>? Times { get; set; }

    public string? What { get; set; }

    public string? Due { get; set; }

    public string? Turn { get; set; }

    public string? Contact { get; set; }

    public string? Name { get; set; }

    public string? Step { get; set; }

    /// <summary>Every part with its name and value.</summary>
    public IEnumerable<(FactParts Part, string Name, object? Value)> Parts()
    {
        yield return (FactParts.By, "by", By);
        yield return (FactParts.Meaning, "meaning", Meaning);
        yield return (FactParts.Appointment, "appointment", Appointment);
        yield return (FactParts.To, "to", To);
        yield return (FactParts.Until, "until", Until);
        yield return (FactParts.Referred, "referred", Referred);
        yield return (FactParts.Form, "form", Form);
        yield return (FactParts.Purpose, "purpose", Purpose);
        yield return (FactParts.Fingerprint, "fingerprint", Fingerprint);
        yield return (FactParts.Bounce, "bounce", Bounce);
        yield return (FactParts.Address, "address", Address);
        yield return (FactParts.Who, "who", Who);
        yield return (FactParts.Times, "times", Times);
        yield return (FactParts.What, "what", What);
        yield return (FactParts.Due, "due", Due);
        yield return (FactParts.Turn, "turn", Turn);
        yield return (FactParts.Contact, "contact", Contact);
        yield return (FactParts.Name, "name", Name);
        yield return (FactParts.Step, "step", Step);
    }
}
