namespace InfoInterview.People;

/// <summary>What two records share.</summary>
public enum DuplicateEvidence
{
    /// <summary>An e-mail address.</summary>
    Email = 0,

    /// <summary>A LinkedIn profile.</summary>
    Profile = 1,

    /// <summary>A phone number and the name.</summary>
    PhoneAndName = 2,

    /// <summary>The name and the organization.</summary>
    NameAndOrganization = 3,

    /// <summary>The name alone.</summary>
    Name = 4,
}
