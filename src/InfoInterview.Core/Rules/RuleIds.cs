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

    /// <summary>Hold one interview at a time.</summary>
    public const string OneInterviewAtATime = "II310";

    /// <summary>Keep a buffer between interviews.</summary>
    public const string KeepBuffer = "II311";

    /// <summary>Keep a sustainable pace.</summary>
    public const string SustainablePace = "II312";

    /// <summary>Leave time to travel between places.</summary>
    public const string TimeToTravel = "II313";

    /// <summary>Agree on a time that exists.</summary>
    public const string TimeThatExists = "II314";

    /// <summary>Say which of the two hours is meant.</summary>
    public const string WhichOfTwoHours = "II315";

    /// <summary>Batch similar tasks.</summary>
    public const string BatchSimilarTasks = "II330";

    /// <summary>Write to the most valuable contacts first.</summary>
    public const string MostValuableFirst = "II331";

    /// <summary>Write up your notes.</summary>
    public const string WriteNotes = "II501";

    /// <summary>Use only names that the message knows.</summary>
    public const string UnknownTemplateName = "II901";

    /// <summary>Print an optional value only inside its own section.</summary>
    public const string OptionalOutsideSection = "II902";

    /// <summary>Close every section.</summary>
    public const string UnclosedSection = "II903";

    /// <summary>Close the inner section before the outer one.</summary>
    public const string CrossedSections = "II904";

    /// <summary>Close only sections that are open.</summary>
    public const string UnexpectedClose = "II905";

    /// <summary>Finish every tag with its closing braces.</summary>
    public const string UnclosedTag = "II906";

    /// <summary>Name what each tag stands for.</summary>
    public const string EmptyTagName = "II907";

    /// <summary>Write two delimiters between equals signs.</summary>
    public const string BadDelimiters = "II908";

    /// <summary>Supply every partial that is included.</summary>
    public const string MissingPartial = "II909";

    /// <summary>Let no partial include itself without end.</summary>
    public const string CyclicPartial = "II910";

    /// <summary>Open sections only on what can be absent or repeated.</summary>
    public const string NotASection = "II911";

    /// <summary>Keep the template within its limits.</summary>
    public const string TemplateLimitPassed = "II912";

    /// <summary>Print only texts and values.</summary>
    public const string NotPrintable = "II913";

    /// <summary>Keep a header line on one line.</summary>
    public const string ControlInHeader = "II914";
}
