namespace InfoInterview.Notes;

/// <summary>What may explain why people see something differently, as the notes give it (G6.4).</summary>
public enum Trait
{
    /// <summary><see cref="Interviewee.Sector"/>.</summary>
    Sector = 0,

    /// <summary><see cref="Interviewee.OrganizationSize"/>.</summary>
    OrganizationSize = 1,

    /// <summary><see cref="Interviewee.Stage"/>.</summary>
    Stage = 2,

    /// <summary><see cref="Interviewee.Role"/>.</summary>
    Role = 3,
}
