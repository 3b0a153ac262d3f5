namespace InfoInterview.Engagements;

/// <summary>What an answer means.</summary>
public enum ReplyMeaning
{
    /// <summary>They would talk.</summary>
    Yes = 0,

    /// <summary>They would rather not; final, and thanked for.</summary>
    No = 1,

    /// <summary>They ask not to be written to again; final, and answered by silence.</summary>
    DoNotContact = 2,
}
