namespace InfoInterview.Outreach;

/// <summary>The ways a message can travel (G3.5).</summary>
public enum Channel
{
    /// <summary>An e-mail.</summary>
    Email = 0,

    /// <summary>A message on LinkedIn.</summary>
    LinkedIn = 1,

    /// <summary>A phone call.</summary>
    Phone = 2,

    /// <summary>An introduction by somebody whom both know.</summary>
    WarmIntroduction = 3,

    /// <summary>The short note that goes with an invitation to connect on LinkedIn.</summary>
    LinkedInNote = 4,
}
