namespace InfoInterview.Engagements;

/// <summary>Whether what is about to be sent is what was approved.</summary>
public enum ApprovalVerdict
{
    /// <summary>Nobody has approved a message for this purpose since the last one was sent.</summary>
    NotGiven = 0,

    /// <summary>The same text to the same recipients, and nothing has happened since.</summary>
    Stands = 1,

    /// <summary>The text or the recipients are not those that were approved.</summary>
    MessageChanged = 2,

    /// <summary>Something has happened since; look once more before sending.</summary>
    HistoryChanged = 3,
}
