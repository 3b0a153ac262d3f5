using InfoInterview.People;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>Between a contact and its document. What is empty is left out.</summary>
internal static class ContactMapper
{
    public static ContactDocument ToDocument(Contact contact) => new()
    {
        Id = contact.Id == default ? null : contact.Id.ToString(),
        Name = NameMapper.ToDocument(contact.Name),
        Organization = contact.Organization,
        Role = contact.Role,
        Field = contact.Field,
        Admired = contact.Admired,
        CareerStage = contact.CareerStage is { } stage ? Vocabulary.Stages[stage] : null,
        DiverseBackground = contact.HasDiverseBackground ? true : null,
        SharedConnections = Listed(contact.SharedConnections, text => text),
        ReferredBy = contact.ReferredBy?.ToString(),
        Referrals = Listed(contact.Referrals, text => text),
        Promises = Listed(contact.Promises, text => text),
        Notes = Listed(contact.Notes, text => text),
        DoNotContact = Listed(contact.DoNotContact, ToDocument),
        Others = Listed(contact.Others, other => new OtherValueDocument { Field = Vocabulary.ContactFields[other.Field], Value = other.Value }),
        FormerIds = Listed(contact.FormerIds, id => id.ToString()),
        Points = Listed(contact.Points, PointMapper.ToDocument),
        Zone = contact.Zone?.Id,
        Region = contact.Region,
        ConnectedOn = DayOf(contact.ConnectedOn),
    };

    public static Contact? FromDocument(DocumentReader reader, string path, ContactDocument? document)
    {
        if (!reader.Has(path, document) || document is null) return null;
        reader.NothingUnknown(path, document);
        var id = new ContactId(reader.Id($"{path}.id", document.Id));
        var name = NameMapper.FromDocument(reader, $"{path}.name", document.Name);

        // Every part is read even without a name, so that every problem is told at once.
        var contact = new Contact
        {
            Id = id,
            Name = name!,
            Organization = document.Organization,
            Role = document.Role,
            Field = document.Field,
            Admired = document.Admired,
            CareerStage = reader.Word($"{path}.careerStage", document.CareerStage, Vocabulary.Stages),
            HasDiverseBackground = document.DiverseBackground ?? false,
            SharedConnections = reader.Texts($"{path}.sharedConnections", document.SharedConnections),
            ReferredBy = document.ReferredBy is null ? null : new ContactId(reader.Id($"{path}.referredBy", document.ReferredBy)),
            Referrals = reader.Texts($"{path}.referrals", document.Referrals),
            Promises = reader.Texts($"{path}.promises", document.Promises),
            Notes = reader.Texts($"{path}.notes", document.Notes),
            DoNotContact = reader.Items($"{path}.doNotContact", document.DoNotContact, FromDocument),
            Others = reader.Items($"{path}.others", document.Others, FromDocument),
            FormerIds = reader.Ids($"{path}.formerIds", document.FormerIds).Select(id => new ContactId(id)).ToValueList(),
            Points = reader.Items($"{path}.points", document.Points, PointMapper.FromDocument),
            Zone = reader.Zone($"{path}.zone", document.Zone),
            Region = document.Region,
            ConnectedOn = reader.Day($"{path}.connectedOn", document.ConnectedOn),
        };
        return name is null ? null : contact;
    }

    private static DoNotContactDocument ToDocument(DoNotContact why) =>
        new() { Reason = Vocabulary.Reasons[why.Reason], Since = DayOf(why.Since) };

    private static DoNotContact? FromDocument(DocumentReader reader, string path, DoNotContactDocument document)
    {
        reader.NothingUnknown(path, document);
        _ = reader.Has($"{path}.reason", document.Reason);
        var reason = reader.Word($"{path}.reason", document.Reason, Vocabulary.Reasons);
        var since = reader.Day($"{path}.since", document.Since);
        return reason is { } known ? new DoNotContact { Reason = known, Since = since } : null;
    }

    private static OtherValue? FromDocument(DocumentReader reader, string path, OtherValueDocument document)
    {
        reader.NothingUnknown(path, document);
        _ = reader.Has($"{path}.field", document.Field);
        var field = reader.Word($"{path}.field", document.Field, Vocabulary.ContactFields);
        return reader.Has($"{path}.value", document.Value) && field is { } known ? new OtherValue { Field = known, Value = document.Value! } : null;
    }

    private static string? DayOf(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known.WithCalendar(CalendarSystem.Iso)) : null;

    /// <summary>What is empty is left out of the text.</summary>
    private static List<TDocument?>? Listed<T, TDocument>(ValueList<T> values, Func<T, TDocument> toDocument)
        where TDocument : class =>
        values.IsEmpty ? null : [.. values.Select(toDocument)];
}
