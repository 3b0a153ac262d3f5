namespace InfoInterview.Outreach;

/// <summary>How one would like to talk with somebody.</summary>
public enum MeetingForm
{
    /// <summary>By phone or video, as they prefer.</summary>
    Open = 0,

    /// <summary>By phone.</summary>
    Phone = 1,

    /// <summary>By video.</summary>
    Video = 2,

    /// <summary>Over a coffee.</summary>
    Coffee = 3,

    /// <summary>Where they work.</summary>
    Visit = 4,

    /// <summary>In writing: a few questions that they answer when it suits them.</summary>
    Writing = 5,
}
