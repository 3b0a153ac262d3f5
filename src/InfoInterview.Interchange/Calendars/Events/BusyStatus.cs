using InfoInterview.Interchange.Calendars.Lines;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>Whether an event keeps its time.</summary>
internal static class BusyStatus
{
    private const string MailTo = "mailto:";

    public static bool Keeps(Component component, ValueList<string> ownAddresses) =>
        component.First(Names.Status)?.Is("CANCELLED") != true
        && component.First(Names.Transparency)?.Is("TRANSPARENT") != true
        && component.First(Names.BusyStatus)?.Is("FREE") != true
        && component.Parent?.First(Names.Method)?.Is("CANCEL") != true
        && (ownAddresses.IsEmpty || !component.All(Names.Attendee).Any(attendee => IsDeclined(attendee, ownAddresses)));

    public static bool IsTentative(Component component) =>
        component.First(Names.Status)?.Is("TENTATIVE") == true || component.First(Names.BusyStatus)?.Is("TENTATIVE") == true;

    private static bool IsDeclined(ContentLine attendee, ValueList<string> ownAddresses)
    {
        if (!attendee.ParameterIs("PARTSTAT", "DECLINED")) return false;
        var address = attendee.Text;
        if (address.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase)) address = address[MailTo.Length..];
        return ownAddresses.Any(own => string.Equals(own.Trim(), address.Trim(), StringComparison.OrdinalIgnoreCase));
    }
}
