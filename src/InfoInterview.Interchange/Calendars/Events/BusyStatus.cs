using InfoInterview.Interchange.Calendars.Lines;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>Whether an event keeps its time.</summary>
internal static class BusyStatus
{
    private const string MailTo = "mailto:";

    public static bool Keeps(Component component, ValueList<string> ownAddresses) =>
        component.First(Names.Status)?.Is("CANCELLED") != true
        && !IsFree(component)
        && component.Parent?.First(Names.Method)?.Is("CANCEL") != true
        && (ownAddresses.IsEmpty || !component.All(Names.Attendee).Any(attendee => IsDeclined(attendee, ownAddresses)));

    public static bool IsTentative(Component component) =>
        component.First(Names.Status)?.Is("TENTATIVE") == true || component.First(Names.BusyStatus)?.Is("TENTATIVE") == true;

    /// <summary>
    /// Outlook's own word counts before the standard one, which it writes for the programs of others; who works elsewhere can talk.
    /// </summary>
    private static bool IsFree(Component component) => component.First(Names.BusyStatus) is { } status && !status.Value.Span.IsWhiteSpace()
        ? status.Is("FREE") || status.Is("WORKINGELSEWHERE")
        : component.First(Names.Transparency)?.Is("TRANSPARENT") == true;

    private static bool IsDeclined(ContentLine attendee, ValueList<string> ownAddresses)
    {
        if (!attendee.ParameterIs("PARTSTAT", "DECLINED")) return false;
        var address = attendee.Text;
        if (address.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase)) address = address[MailTo.Length..];
        return ownAddresses.Any(own => string.Equals(own.Trim(), address.Trim(), StringComparison.OrdinalIgnoreCase));
    }
}
