using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>An engagement as the database holds it.</summary>
public sealed record StoredEngagement
{
    /// <summary>The history with the seeker and the contact as they are known now; its id has the value of the contact's id.</summary>
    public required Engagement Engagement { get; init; }

    /// <summary>The number of facts, from 0; an append must name it, so that nobody adds to a history that they have not seen.</summary>
    public required long Version { get; init; }
}
