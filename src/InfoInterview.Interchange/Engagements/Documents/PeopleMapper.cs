using InfoInterview.People;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>Between the two people of an engagement and their documents.</summary>
internal static class PeopleMapper
{
    public static ContactDocument ToDocument(Contact contact) => new()
    {
        Id = contact.Id == default ? null : contact.Id.ToString(),
        Name = NameMapper.ToDocument(contact.Name),
        Organization = contact.Organization,
        Role = contact.Role,
        Field = contact.Field,
        Admired = contact.Admired,
        Points = contact.Points.IsEmpty ? null : [.. contact.Points.Select(ToDocument)],
        Zone = contact.Zone?.Id,
        Region = contact.Region,
        ConnectedOn = contact.ConnectedOn is { } day ? LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso)) : null,
    };

    public static Contact? FromDocument(DocumentReader reader, string path, ContactDocument? document)
    {
        if (!reader.Has(path, document) || document is null) return null;
        reader.NothingUnknown(path, document);
        var id = new ContactId(reader.Id($"{path}.id", document.Id));
        var name = NameMapper.FromDocument(reader, $"{path}.name", document.Name);
        var points = Points(reader, $"{path}.points", document.Points);
        var zone = reader.Zone($"{path}.zone", document.Zone);
        var connectedOn = reader.Day($"{path}.connectedOn", document.ConnectedOn);
        return name is null ? null : new Contact
        {
            Id = id,
            Name = name,
            Organization = document.Organization,
            Role = document.Role,
            Field = document.Field,
            Admired = document.Admired,
            Points = points,
            Zone = zone,
            Region = document.Region,
            ConnectedOn = connectedOn,
        };
    }

    public static SeekerDocument ToDocument(Seeker seeker) => new()
    {
        Id = seeker.Id == default ? null : seeker.Id.ToString(),
        Name = NameMapper.ToDocument(seeker.Name),
        Status = seeker.Status,
        Affiliation = seeker.Affiliation,
        Field = seeker.Field,
        Goals = seeker.Goals,
        Email = seeker.Email?.Value,
        Phone = seeker.Phone,
        ProfileLink = seeker.ProfileLink,
        Zone = seeker.Zone.Id,
    };

    public static Seeker? FromDocument(DocumentReader reader, string path, SeekerDocument? document)
    {
        if (!reader.Has(path, document) || document is null) return null;
        reader.NothingUnknown(path, document);
        var id = new SeekerId(reader.Id($"{path}.id", document.Id));
        var name = NameMapper.FromDocument(reader, $"{path}.name", document.Name);
        var email = document.Email is null ? null : Point(reader, $"{path}.email", ContactPointKind.Email, document.Email);
        var zone = reader.Zone($"{path}.zone", document.Zone);
        _ = reader.Has($"{path}.zone", document.Zone);
        return name is null || zone is null ? null : new Seeker
        {
            Id = id,
            Name = name,
            Status = document.Status,
            Affiliation = document.Affiliation,
            Field = document.Field,
            Goals = document.Goals,
            Email = email,
            Phone = document.Phone,
            ProfileLink = document.ProfileLink,
            Zone = zone,
        };
    }

    private static PointDocument ToDocument(ContactPoint point) => new() { Kind = Vocabulary.Points[point.Kind], Value = point.Value };

    private static ValueList<ContactPoint> Points(DocumentReader reader, string path, List<PointDocument?>? documents)
    {
        var points = new List<ContactPoint>();
        for (var i = 0; i < (documents?.Count ?? 0) && !reader.IsFull; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            var document = documents![i];
            if (!reader.Has(place, document) || document is null) continue;
            reader.NothingUnknown(place, document);
            var kind = reader.Word($"{place}.kind", document.Kind, Vocabulary.Points);
            _ = reader.Has($"{place}.kind", document.Kind);
            if (kind is { } known && Point(reader, $"{place}.value", known, document.Value) is { } point) points.Add(point);
        }

        return points.ToValueList();
    }

    private static ContactPoint? Point(DocumentReader reader, string path, ContactPointKind kind, string? value)
    {
        if (reader.Has(path, value) && !ContactPoint.TryParse(kind, value, out _))
        {
            reader.Say(path, $"'{value}' cannot be used as {Vocabulary.Points[kind]}.");
        }

        return ContactPoint.TryParse(kind, value, out var point) ? point : null;
    }
}
