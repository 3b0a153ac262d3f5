using InfoInterview.People;

namespace InfoInterview.Host.Inputs;

/// <summary>What one knows of a contact, as the page and the API take it and show it.</summary>
internal sealed record ContactInput
{
    public string? Name { get; set; }

    public string? Organization { get; set; }

    public string? Role { get; set; }

    public string? Field { get; set; }

    public string? Admired { get; set; }

    public string? Email { get; set; }

    public string? LinkedIn { get; set; }

    public string? Phone { get; set; }

    public string? Zone { get; set; }

    public string? Region { get; set; }

    /// <summary>Words by which to find them again, with commas between.</summary>
    public string? Tags { get; set; }

    /// <summary>The language in which one writes to them, as a tag.</summary>
    public string? Language { get; set; }

    /// <summary>Formal or informal: Sie or du.</summary>
    public string? Address { get; set; }

    public static ContactInput Of(Contact contact) => new()
    {
        Name = contact.Name.Written,
        Organization = contact.Organization,
        Role = contact.Role,
        Field = contact.Field,
        Admired = contact.Admired,
        Email = contact.Point(ContactPointKind.Email)?.Value,
        LinkedIn = contact.Point(ContactPointKind.LinkedIn)?.Value,
        Phone = contact.Point(ContactPointKind.Phone)?.Value,
        Zone = contact.Zone?.Id,
        Region = contact.Region,
        Tags = TagList.Of(contact.Tags),
        Language = contact.Language,
        Address = contact.Address is { } address ? Words.Of(address) : null,
    };

    /// <summary>The contact with what was typed; what the form does not show stays. <c>null</c> when there are problems.</summary>
    public Contact? Read(ContactId id, Contact? known, InputProblems problems)
    {
        var name = known is not null && string.Equals(known.Name.Written, Name?.Trim(), StringComparison.Ordinal) ? known.Name : problems.Name("name", Name);
        var points = known?.Points ?? [];
        points = With(points, ContactPointKind.Email, problems.Point("email", ContactPointKind.Email, Email, Spoken.Of("This is not a complete e-mail address.")));
        points = With(points, ContactPointKind.LinkedIn, problems.Point("linkedIn", ContactPointKind.LinkedIn, LinkedIn, Spoken.Of("This is not the address of a LinkedIn profile.")));
        points = With(points, ContactPointKind.Phone, problems.Point("phone", ContactPointKind.Phone, Phone, Spoken.Of("A phone number needs at least three digits.")));
        var organization = problems.Text("organization", Organization, InputLimits.Line);
        var role = problems.Text("role", Role, InputLimits.Line);
        var field = problems.Text("field", Field, InputLimits.Line);
        var admired = problems.Text("admired", Admired, InputLimits.Paragraph);
        var zone = problems.Zone("zone", Zone);
        var region = RegionCode.Read("region", Region, problems);
        var tags = TagList.Read("tags", Tags, known?.Tags ?? [], problems);
        var language = LanguageCode.Read("language", Language, problems);
        var address = Words.Read<Formality>("address", Address, problems);
        if (problems.Any || name is null) return null;
        return (known ?? new Contact { Name = name }) with
        {
            Id = id,
            Name = name,
            Organization = organization,
            Role = role,
            Field = field,
            Admired = admired,
            Points = points,
            Zone = zone,
            Region = region,
            Tags = tags,
            Language = language,
            Address = address,
        };
    }

    /// <summary>Puts a point in the place of the first of its kind; further ones stay.</summary>
    private static ValueList<ContactPoint> With(ValueList<ContactPoint> points, ContactPointKind kind, ContactPoint? point)
    {
        var list = points.ToList();
        var at = list.FindIndex(known => known.Kind == kind);
        if (at >= 0 && point is not null) list[at] = point;
        else if (at >= 0) list.RemoveAt(at);
        else if (point is not null) list.Add(point);
        return list.ToValueList();
    }
}
