namespace InfoInterview.Interviews;

/// <summary>Where one knows something from before one asks.</summary>
public enum KnownFrom
{
    /// <summary>From what everybody can read: a profile, a site, an article.</summary>
    PublicProfile = 0,

    /// <summary>From one's own notes.</summary>
    Notes = 1,
}
