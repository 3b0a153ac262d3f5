namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>The parts that a fact can have beside its kind, its time and its key.</summary>
[Flags]
internal enum FactParts
{
    None = 0,
    By = 1 << 0,
    Meaning = 1 << 1,
    Appointment = 1 << 2,
    To = 1 << 3,
    Until = 1 << 4,
    Referred = 1 << 5,
    Form = 1 << 6,
    Purpose = 1 << 7,
    Fingerprint = 1 << 8,
    Bounce = 1 << 9,
    Address = 1 << 10,
    Who = 1 << 11,
    Times = 1 << 12,
    What = 1 << 13,
    Due = 1 << 14,
    Turn = 1 << 15,
    Contact = 1 << 16,
    Name = 1 << 17,
    Step = 1 << 18,

    /// <summary>The parts that the first version knew.</summary>
    First = By | Meaning | Appointment,
}
