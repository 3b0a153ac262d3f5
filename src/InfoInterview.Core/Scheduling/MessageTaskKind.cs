namespace InfoInterview.Scheduling;

/// <summary>What kind of message is to be written.</summary>
public enum MessageTaskKind
{
    /// <summary>The one reminder.</summary>
    FollowUp = 0,

    /// <summary>The request.</summary>
    Outreach = 1,
}
