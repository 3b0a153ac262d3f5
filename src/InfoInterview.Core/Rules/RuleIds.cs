namespace InfoInterview.Rules;

/// <summary>The ids of the built-in rules, for settings and tests. An id is never used again for another rule.</summary>
public static class RuleIds
{
    /// <summary>Fill in every placeholder.</summary>
    public const string LeftoverPlaceholder = "II201";

    /// <summary>State how long it will take.</summary>
    public const string StatedDuration = "II202";

    /// <summary>Ask for advice, never for a job.</summary>
    public const string AsksForJob = "II203";

    /// <summary>Say why you ask this person.</summary>
    public const string PersonalReason = "II204";

    /// <summary>Follow up once.</summary>
    public const string FollowUpOnce = "II301";

    /// <summary>Offer times.</summary>
    public const string OfferTimes = "II302";

    /// <summary>Send your thanks.</summary>
    public const string SendThanks = "II303";

    /// <summary>Confirm the meeting.</summary>
    public const string ConfirmMeeting = "II304";

    /// <summary>Send the request.</summary>
    public const string SendRequest = "II305";

    /// <summary>Have the conversation.</summary>
    public const string HaveConversation = "II306";

    /// <summary>Thank for the answer.</summary>
    public const string ThankForRefusal = "II307";

    /// <summary>Let it rest.</summary>
    public const string LetItRest = "II308";

    /// <summary>Write up your notes.</summary>
    public const string WriteNotes = "II501";
}
