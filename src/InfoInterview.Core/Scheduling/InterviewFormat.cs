namespace InfoInterview.Scheduling;

/// <summary>How two people talk.</summary>
public enum InterviewFormat
{
    /// <summary>By phone.</summary>
    Phone = 0,

    /// <summary>By video.</summary>
    Video = 1,

    /// <summary>In one place.</summary>
    InPerson = 2,
}
