using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>
/// What our own files say beyond the standards, so that nothing is lost on the way out and in again. The words are those of the JSON
/// format.
/// </summary>
internal static class OwnFields
{
    private const string Yes = "yes";
    private const string Formally = "formal";
    private const string Informally = "informal";

    public static readonly OwnField[] All =
    [
        Of("Do Not Contact", "DO-NOT-CONTACT", contact => contact.DoNotContact.Select(Text), (contact, text) => contact with { DoNotContact = contact.DoNotContact.Add(Why(text)) }),
        Of("Field", "FIELD", contact => [contact.Field], (contact, text) => contact with { Field = text }),
        Of("Admired", "ADMIRED", contact => [contact.Admired], (contact, text) => contact with { Admired = text }),
        Of("Career Stage", "CAREER-STAGE", contact => [contact.CareerStage is { } stage ? Vocabulary.Stages[stage] : null], (contact, text) => Vocabulary.Stages.TryRead(text, out var stage) ? contact with { CareerStage = stage } : null),
        Of("Diverse Background", "DIVERSE-BACKGROUND", contact => [contact.HasDiverseBackground ? Yes : null], (contact, text) => contact with { HasDiverseBackground = text.Equals(Yes, StringComparison.OrdinalIgnoreCase) }),
        Of("Shared Connections", "SHARED-CONNECTION", contact => contact.SharedConnections, (contact, text) => contact with { SharedConnections = contact.SharedConnections.Add(text) }),
        Of("Referred By", "REFERRED-BY", contact => [contact.ReferredBy?.Value.ToString("D")], (contact, text) => Guid.TryParse(text, out var id) ? contact with { ReferredBy = new ContactId(id) } : null),
        Of("Referrals", "REFERRAL", contact => contact.Referrals, (contact, text) => contact with { Referrals = contact.Referrals.Add(text) }),
        Of("Promises", "PROMISE", contact => contact.Promises, (contact, text) => contact with { Promises = contact.Promises.Add(text) }),
        Of("Notes", "NOTE", contact => contact.Notes, (contact, text) => contact with { Notes = contact.Notes.Add(text) }),
        Of("Tags", "TAG", contact => contact.Tags, (contact, text) => contact with { Tags = contact.Tags.Add(text) }),
        Of("Other Values", "OTHER", contact => contact.Others.Select(Text), (contact, text) => Other(text) is { } other ? contact with { Others = contact.Others.Add(other) } : null),
        Of("Former Ids", "FORMER-ID", contact => contact.FormerIds.Select(id => id.Value.ToString("D")), (contact, text) => Guid.TryParse(text, out var id) ? contact with { FormerIds = contact.FormerIds.Add(new ContactId(id)) } : null),
        Of("Region", "REGION", contact => [contact.Region], (contact, text) => contact with { Region = text }),
        Of("Language", "LANGUAGE", contact => [contact.Language], (contact, text) => contact with { Language = text }),
        Of("Form of Address", "FORM-OF-ADDRESS", contact => [Text(contact.Address)], (contact, text) => Address(text) is { } address ? contact with { Address = address } : null),
        Of("Connected On", "CONNECTED-ON", contact => [Text(contact.ConnectedOn)], (contact, text) => Day(text) is { } day ? contact with { ConnectedOn = day } : null),
        Of("Time Zone", null, contact => [contact.Zone?.Id], (contact, text) => ZoneId.TryParse(text, out var zone) ? contact with { Zone = zone } : null),
    ];

    /// <summary>The field of a property by its name behind our prefix, in any letter case; <c>null</c> where there is none.</summary>
    public static OwnField? OfProperty(string name) =>
        Array.Find(All, field => name.Equals(field.Property, StringComparison.OrdinalIgnoreCase));

    /// <summary>The values as files keep them.</summary>
    public static IEnumerable<string> ValuesOf(OwnField field, Contact contact) => field.Write(contact).Select(ExportText.Clean).OfType<string>();

    private static OwnField Of(string column, string? property, Func<Contact, IEnumerable<string?>> write, Func<Contact, string, Contact?> read) =>
        new() { Column = column, Property = property, Write = write, Read = read };

    private static string Text(DoNotContact why) => $"{Vocabulary.Reasons[why.Reason]} {Text(why.Since)}";

    /// <summary>That somebody is not to be written to is never lost: what says no reason that is known counts as asked for.</summary>
    private static DoNotContact Why(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var reason = parts.Length > 0 && Vocabulary.Reasons.TryRead(parts[0], out var known) ? known : DoNotContactReason.Asked;
        return new DoNotContact { Reason = reason, Since = parts.Length > 1 ? Day(parts[^1]) : null };
    }

    /// <summary>A reason and a day as our own files write them; <c>null</c> for any other text.</summary>
    public static DoNotContact? ReadReason(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length is 1 or 2 && Vocabulary.Reasons.TryRead(parts[0], out _) ? Why(text) : null;
    }

    private static string Text(OtherValue other) => $"{Vocabulary.ContactFields[other.Field]}: {other.Value}";

    private static OtherValue? Other(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Vocabulary.ContactFields.TryRead(text[..colon], out var field) ? new OtherValue { Field = field, Value = text[(colon + 1)..].Trim() } : null;
    }

    private static string? Text(Formality? address) => address switch
    {
        Formality.Formal => Formally,
        Formality.Informal => Informally,
        _ => null,
    };

    private static Formality? Address(string text) =>
        text.Equals(Formally, StringComparison.OrdinalIgnoreCase) ? Formality.Formal
        : text.Equals(Informally, StringComparison.OrdinalIgnoreCase) ? Formality.Informal
        : null;

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known.WithCalendar(CalendarSystem.Iso)) : null;

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;
}
