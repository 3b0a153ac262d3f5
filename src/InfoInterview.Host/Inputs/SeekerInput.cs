using InfoInterview.Host.Startup;
using InfoInterview.People;

namespace InfoInterview.Host.Inputs;

/// <summary>Who one is, as the page and the API take it and show it.</summary>
internal sealed record SeekerInput
{
    public string? Name { get; set; }

    public string? Status { get; set; }

    public string? Affiliation { get; set; }

    public string? Field { get; set; }

    public string? Goals { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? ProfileLink { get; set; }

    public string? Zone { get; set; }

    public bool IsMinor { get; set; }

    public static SeekerInput Of(Seeker seeker) => new()
    {
        Name = seeker.Name.Written,
        Status = seeker.Status,
        Affiliation = seeker.Affiliation,
        Field = seeker.Field,
        Goals = seeker.Goals,
        Email = seeker.Email?.Value,
        Phone = seeker.Phone,
        ProfileLink = seeker.ProfileLink,
        Zone = seeker.Zone.Id,
        IsMinor = seeker.IsMinor,
    };

    /// <summary>The seeker; <c>null</c> when there are problems.</summary>
    public Seeker? Read(InputProblems problems)
    {
        var name = problems.Name("name", Name);
        var zone = problems.Zone("zone", Zone);
        if (string.IsNullOrWhiteSpace(Zone)) problems.Add("zone", Spoken.Of("The time zone is needed, so that dates fall on your days."));
        var status = problems.Text("status", Status, InputLimits.Line);
        var affiliation = problems.Text("affiliation", Affiliation, InputLimits.Line);
        var field = problems.Text("field", Field, InputLimits.Line);
        var goals = problems.Text("goals", Goals, InputLimits.Paragraph);
        var email = problems.Point("email", ContactPointKind.Email, Email, Spoken.Of("This is not a complete e-mail address."));
        var phone = problems.Text("phone", Phone, InputLimits.Line);
        var link = problems.Text("profileLink", ProfileLink, InputLimits.Link);
        if (link is not null && !WebLinks.IsWeb(link)) problems.Add("profileLink", Spoken.Of("Write the whole link, beginning with https://."));
        if (problems.Any || name is null || zone is null) return null;
        return new Seeker
        {
            Id = TheSeeker.Id.Seeker,
            Name = name,
            Status = status,
            Affiliation = affiliation,
            Field = field,
            Goals = goals,
            Email = email,
            Phone = phone,
            ProfileLink = link,
            Zone = zone,
            IsMinor = IsMinor,
        };
    }
}
