namespace InfoInterview.Interchange.Calendars;

/// <summary>Something in a calendar file that could not be read as it stands. Equal when all parts are equal.</summary>
public sealed record CalendarProblem
{
    /// <summary>The line, counted from one, on which it begins; <c>null</c> when it is about the file as a whole.</summary>
    public int? Line { get; init; }

    /// <summary>What is wrong and what was made of it, as one or two sentences.</summary>
    public required string Message { get; init; }

    /// <summary>Such as "Line 12: …".</summary>
    public override string ToString() => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"Line {line}: {Message}") : Message;
}
