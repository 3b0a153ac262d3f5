namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>In which order a file writes dates of three numbers.</summary>
internal enum DayOrder
{
    /// <summary>
    /// It does not say: between slashes the month is first, as LinkedIn writes it, and between hyphens nothing is guessed.
    /// </summary>
    Unsaid = 0,

    /// <summary>The day is first.</summary>
    DayFirst = 1,

    /// <summary>The month is first.</summary>
    MonthFirst = 2,
}
