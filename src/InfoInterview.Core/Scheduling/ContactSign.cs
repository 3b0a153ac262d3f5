namespace InfoInterview.Scheduling;

/// <summary>A fact that makes a conversation with somebody more promising.</summary>
public enum ContactSign
{
    /// <summary>Somebody they know has made the introduction.</summary>
    Referred = 0,

    /// <summary>They hold a position that the seeker aims for.</summary>
    HoldsWantedRole = 1,

    /// <summary>They work at an organization that the seeker is interested in.</summary>
    AtWantedOrganization = 2,

    /// <summary>They went to the seeker's school.</summary>
    SameSchool = 3,

    /// <summary>They work in the seeker's field.</summary>
    SameField = 4,
}
