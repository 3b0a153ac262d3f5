namespace InfoInterview.Interviews;

/// <summary>How the two talk (G5.1, G5.3).</summary>
public enum InterviewFormat
{
    /// <summary>At a place.</summary>
    InPerson = 0,

    /// <summary>Over a link.</summary>
    Video = 1,

    /// <summary>Over the phone.</summary>
    Phone = 2,
}
