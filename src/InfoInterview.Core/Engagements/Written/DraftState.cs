namespace InfoInterview.Engagements;

/// <summary>What has become of a draft.</summary>
public enum DraftState
{
    /// <summary>It is being written; at most one for each contact and purpose.</summary>
    Open = 0,

    /// <summary>Another one took its place; it is kept as an earlier version.</summary>
    SetAside = 1,

    /// <summary>It was sent.</summary>
    Sent = 2,
}
