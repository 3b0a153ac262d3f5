namespace InfoInterview.Outreach;

/// <summary>What came of a message on one channel.</summary>
public enum AttemptOutcome
{
    /// <summary>No answer, or none yet.</summary>
    Silent = 0,

    /// <summary>It came back, or the number was out of use.</summary>
    NotDelivered = 1,

    /// <summary>They answered, whatever they said.</summary>
    Answered = 2,
}
