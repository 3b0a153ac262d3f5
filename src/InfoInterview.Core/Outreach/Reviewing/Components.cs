namespace InfoInterview.Outreach.Reviewing;

/// <summary>Draws up the list of components from the facts (G3.2).</summary>
internal static class Components
{
    public static ComponentChecklist Of(in MessageReading message) => new()
    {
        Introduction = message.Facts[Signal.Introduction].Location,
        Connection = Connection.In(in message),
        Ask = message.Facts[Signal.Ask].Location,
        Purpose = message.Facts[Signal.Purpose].Location,
        Duration = message.Facts.Duration is { } duration ? new Rules.TextLocation(message.Facts.DurationPart!, duration.Span) : null,
        Flexibility = message.Facts[Signal.Flexibility].Location,
        NextStep = message.Facts[Signal.NextStep].Location,
        Closing = message.Facts.Signature.Location,
    };
}
