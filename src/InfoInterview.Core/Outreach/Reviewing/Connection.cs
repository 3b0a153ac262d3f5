using InfoInterview.Outreach.Slots;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Where a message says why it goes to this person: words that only hold for them, or what the seeker noted of them.</summary>
internal static class Connection
{
    public static TextLocation? In(MessageSubject message)
    {
        if (message.Facts[MessageSignal.Connection].Location is { } said) return said;
        if (message.Message.To is not { } contact || FieldText.OneLine(contact.Admired) is not { } admired) return null;
        var at = message.Message.Body.IndexOf(admired, StringComparison.OrdinalIgnoreCase);
        // A letter in du says "wie du unterrichtest" of what was noted with Sie.
        if (at < 0 && GermanAddress.Turned(admired, Formality.Informal) is var turned && !ReferenceEquals(turned, admired))
        {
            admired = turned;
            at = message.Message.Body.IndexOf(admired, StringComparison.OrdinalIgnoreCase);
        }

        return at < 0 ? null : new TextLocation(OutreachMessage.BodyPart, new TextSpan(at, admired.Length));
    }
}
