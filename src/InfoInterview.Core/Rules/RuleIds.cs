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

    /// <summary>Ask again when they said.</summary>
    public const string AskAgain = "II309";

    /// <summary>Try one other way.</summary>
    public const string TryOtherWay = "II347";

    /// <summary>Write to whom they named.</summary>
    public const string ContactReferral = "II348";

    /// <summary>Decide what the answer means.</summary>
    public const string DecideReply = "II349";

    /// <summary>Say whether you talked.</summary>
    public const string RecordTalk = "II350";

    /// <summary>Prepare the conversation.</summary>
    public const string Prepare = "II351";

    /// <summary>Connect with them.</summary>
    public const string Connect = "II352";

    /// <summary>Keep your promise.</summary>
    public const string KeepPromise = "II316";

    /// <summary>Tell what came of it.</summary>
    public const string SendUpdate = "II317";

    /// <summary>Report to who referred you.</summary>
    public const string ReportToReferrer = "II318";

    /// <summary>Keep in touch.</summary>
    public const string KeepInTouch = "II319";

    /// <summary>Give before you ask again.</summary>
    public const string GiveBeforeAsking = "II341";

    /// <summary>Spare whom many ask.</summary>
    public const string SpareTheMuchAsked = "II342";

    /// <summary>Keep a sustainable pace.</summary>
    public const string KeepPace = "II343";

    /// <summary>Thank and write notes first.</summary>
    public const string ThankFirst = "II344";

    /// <summary>Wait until they are back.</summary>
    public const string WaitForReturn = "II345";

    /// <summary>Turn advice into actions.</summary>
    public const string PlanActions = "II346";

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
