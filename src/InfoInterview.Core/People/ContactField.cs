namespace InfoInterview.People;

/// <summary>The parts of a contact of which one person has one at a time.</summary>
public enum ContactField
{
    /// <summary>The name as written.</summary>
    Name = 0,

    /// <summary>Where they work.</summary>
    Organization = 1,

    /// <summary>Their title or position.</summary>
    Role = 2,

    /// <summary>Their field or industry.</summary>
    Field = 3,

    /// <summary>What the seeker admires of their work.</summary>
    Admired = 4,

    /// <summary>Their time zone.</summary>
    Zone = 5,

    /// <summary>Their region.</summary>
    Region = 6,

    /// <summary>The day on which the two connected.</summary>
    ConnectedOn = 7,

    /// <summary>How far they have come in their work.</summary>
    CareerStage = 8,

    /// <summary>Who referred the seeker to them.</summary>
    ReferredBy = 9,

    /// <summary>The language in which one writes to them.</summary>
    Language = 10,

    /// <summary>How the two address each other.</summary>
    Address = 11,
}
