using NodaTime;
using NodaTime.Text;

namespace InfoInterview.People.Merging;

/// <summary>The parts of a contact of which a person has one, as text and back into a contact.</summary>
internal static class FieldValue
{
    /// <summary>The value as text; <c>null</c> when it is not known.</summary>
    public static string? Of(Contact contact, ContactField field) => field switch
    {
        ContactField.Name => contact.Name.Written,
        ContactField.Organization => Known(contact.Organization),
        ContactField.Role => Known(contact.Role),
        ContactField.Field => Known(contact.Field),
        ContactField.Admired => Known(contact.Admired),
        ContactField.Zone => contact.Zone?.Id,
        ContactField.Region => Known(contact.Region),
        ContactField.ConnectedOn => contact.ConnectedOn is { } day ? LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso)) : null,
        ContactField.CareerStage => contact.CareerStage?.ToString(),
        ContactField.Language => Known(contact.Language),
        ContactField.Address => contact.Address?.ToString(),
        _ => contact.ReferredBy?.ToString(),
    };

    /// <summary>The contact with a part as another one has it.</summary>
    public static Contact Taken(Contact contact, ContactField field, Contact? from) => field switch
    {
        ContactField.Name => contact with { Name = from?.Name ?? contact.Name },
        ContactField.Organization => contact with { Organization = Known(from?.Organization) },
        ContactField.Role => contact with { Role = Known(from?.Role) },
        ContactField.Field => contact with { Field = Known(from?.Field) },
        ContactField.Admired => contact with { Admired = Known(from?.Admired) },
        ContactField.Zone => contact with { Zone = from?.Zone },
        ContactField.Region => contact with { Region = Known(from?.Region) },
        ContactField.ConnectedOn => contact with { ConnectedOn = from?.ConnectedOn },
        ContactField.CareerStage => contact with { CareerStage = from?.CareerStage },
        ContactField.Language => contact with { Language = Known(from?.Language) },
        ContactField.Address => contact with { Address = from?.Address },
        _ => contact with { ReferredBy = from?.ReferredBy },
    };

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
