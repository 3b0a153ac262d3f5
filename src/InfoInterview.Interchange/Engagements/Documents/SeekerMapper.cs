using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>Between a seeker and their document.</summary>
internal static class SeekerMapper
{
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
        var email = document.Email is null ? null : PointMapper.Value(reader, $"{path}.email", ContactPointKind.Email, document.Email);
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
}
