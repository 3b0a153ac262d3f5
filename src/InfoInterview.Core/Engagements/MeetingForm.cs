namespace InfoInterview.Engagements;

/// <summary>How a conversation takes place (G5.1, G5.3).</summary>
public enum MeetingForm
{
    /// <summary>At a place.</summary>
    InPerson = 0,

    /// <summary>Over a link.</summary>
    Video = 1,

    /// <summary>Over the phone.</summary>
    Phone = 2,
}
