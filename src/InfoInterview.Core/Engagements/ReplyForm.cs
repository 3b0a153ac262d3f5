namespace InfoInterview.Engagements;

/// <summary>The form of a talk that a reply names.</summary>
public enum ReplyForm
{
    /// <summary>They meet.</summary>
    InPerson = 0,

    /// <summary>They telephone.</summary>
    Phone = 1,

    /// <summary>They talk by video.</summary>
    Video = 2,

    /// <summary>Only in writing: the next step is to send the questions.</summary>
    InWriting = 3,

    /// <summary>At an event such as an open day, where there is a talk on the side.</summary>
    Event = 4,
}
