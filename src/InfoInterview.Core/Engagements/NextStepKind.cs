namespace InfoInterview.Engagements;

/// <summary>The kinds of next steps.</summary>
public enum NextStepKind
{
    /// <summary>Send the request.</summary>
    SendRequest = 0,

    /// <summary>Send the one follow-up.</summary>
    FollowUp = 1,

    /// <summary>Offer times for the conversation.</summary>
    OfferTimes = 2,

    /// <summary>Thank for a refusal.</summary>
    ThankForRefusal = 3,

    /// <summary>Confirm the meeting the day before.</summary>
    ConfirmMeeting = 4,

    /// <summary>Be there and have the conversation.</summary>
    HaveConversation = 5,

    /// <summary>Thank for the conversation.</summary>
    SendThanks = 6,

    /// <summary>Write up the notes.</summary>
    WriteNotes = 7,

    /// <summary>Stop asking, and move on.</summary>
    LetItRest = 8,
}
