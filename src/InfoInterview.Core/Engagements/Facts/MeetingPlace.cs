namespace InfoInterview.Engagements;

/// <summary>Where the two meet, as far as it matters for safety.</summary>
public enum MeetingPlace
{
    /// <summary>Among people: a café, a library, an event.</summary>
    Public = 0,

    /// <summary>Where the contact works.</summary>
    Workplace = 1,

    /// <summary>At somebody's home, or anywhere without other people.</summary>
    Private = 2,
}
