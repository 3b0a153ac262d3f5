namespace InfoInterview.Rules;

/// <summary>The ids of the built-in rules, for settings and tests. An id is never used again for another rule.</summary>
public static class RuleIds
{
    /// <summary>Do not contact people who asked you not to.</summary>
    public const string DoNotContact = "II101";

    /// <summary>Check a name that can be read in two ways.</summary>
    public const string UncertainName = "II102";

    /// <summary>Replace an address that bounced.</summary>
    public const string BouncedAddress = "II103";

    /// <summary>Find the person behind a shared mailbox.</summary>
    public const string SharedMailbox = "II104";

    /// <summary>Fill in every placeholder.</summary>
    public const string LeftoverPlaceholder = "II201";

    /// <summary>State how long it will take.</summary>
    public const string StatedDuration = "II202";

    /// <summary>Ask for advice, never for a job.</summary>
    public const string AsksForJob = "II203";

    /// <summary>Say why you ask this person.</summary>
    public const string PersonalReason = "II204";

    /// <summary>Keep the résumé for later.</summary>
    public const string ResumeForLater = "II205";

    /// <summary>Say who you are.</summary>
    public const string Introduction = "II206";

    /// <summary>Praise one thing in particular.</summary>
    public const string GeneralPraise = "II207";

    /// <summary>Ask for a conversation.</summary>
    public const string ClearAsk = "II208";

    /// <summary>Ask for one thing.</summary>
    public const string OneAsk = "II209";

    /// <summary>Offer to fit their schedule.</summary>
    public const string FitSchedule = "II210";

    /// <summary>Leave them a choice of times.</summary>
    public const string ChoiceOfTimes = "II211";

    /// <summary>Say what happens next.</summary>
    public const string NextStep = "II212";

    /// <summary>Say thank you.</summary>
    public const string SayThanks = "II213";

    /// <summary>Close with your name.</summary>
    public const string SignName = "II214";

    /// <summary>Greet them by their own name.</summary>
    public const string GreetByName = "II215";

    /// <summary>Keep within the channel.</summary>
    public const string FitChannel = "II216";

    /// <summary>Give the e-mail a subject.</summary>
    public const string HasSubject = "II217";

    /// <summary>Say in the subject who or what.</summary>
    public const string TellingSubject = "II218";

    /// <summary>Keep demands out of the subject.</summary>
    public const string CalmSubject = "II219";

    /// <summary>Let the subject be true.</summary>
    public const string HonestSubject = "II220";

    /// <summary>Write the subject in an ordinary voice.</summary>
    public const string QuietSubject = "II221";

    /// <summary>Put no pressure on them.</summary>
    public const string NoPressure = "II222";

    /// <summary>Keep the follow-up shorter than the request.</summary>
    public const string ShorterFollowUp = "II223";

    /// <summary>Name something from the talk.</summary>
    public const string NameFromTalk = "II224";

    /// <summary>Keep what was said in confidence.</summary>
    public const string KeepConfidence = "II225";

    /// <summary>Write to one person.</summary>
    public const string OnePerson = "II226";

    /// <summary>Send nothing to people who asked for silence.</summary>
    public const string AskedForSilence = "II230";

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

    /// <summary>Thank them for answering.</summary>
    public const string ThankForRefusal = "II307";

    /// <summary>Let it rest.</summary>
    public const string LetItRest = "II308";

    /// <summary>Ask again when they said to.</summary>
    public const string AskAgain = "II309";

    /// <summary>Try one other way.</summary>
    public const string TryOtherWay = "II347";

    /// <summary>Write to the person they named.</summary>
    public const string ContactReferral = "II348";

    /// <summary>Decide what the answer means.</summary>
    public const string DecideReply = "II349";

    /// <summary>Say whether you talked.</summary>
    public const string RecordTalk = "II350";

    /// <summary>Prepare the conversation.</summary>
    public const string Prepare = "II351";

    /// <summary>Connect with them.</summary>
    public const string Connect = "II352";

    /// <summary>Call them now.</summary>
    public const string CallNow = "II353";

    /// <summary>Accept a time they offered.</summary>
    public const string AcceptTime = "II354";

    /// <summary>Send your questions.</summary>
    public const string SendQuestions = "II355";

    /// <summary>Send the résumé they asked for.</summary>
    public const string SendResume = "II356";

    /// <summary>Confirm that you come.</summary>
    public const string ConfirmEvent = "II357";

    /// <summary>Apologise at once.</summary>
    public const string Apologise = "II358";

    /// <summary>Thank them for the name.</summary>
    public const string ThankForReferral = "II359";

    /// <summary>Answer the person who passed it on.</summary>
    public const string AnswerHandedOn = "II360";

    /// <summary>Congratulate them.</summary>
    public const string Congratulate = "II361";

    /// <summary>Remind them once of their promise.</summary>
    public const string RemindOfPromise = "II362";

    /// <summary>Choose a way out.</summary>
    public const string ChooseWayOut = "II363";

    /// <summary>Send a word of sympathy.</summary>
    public const string SendCondolence = "II364";

    /// <summary>Thank them for the opening.</summary>
    public const string AnswerOffer = "II365";

    /// <summary>Decide on their offer.</summary>
    public const string DecideOffer = "II366";

    /// <summary>Tell them that you apply.</summary>
    public const string TellApplied = "II367";

    /// <summary>Thank everybody who helped.</summary>
    public const string SendClosingWord = "II368";

    /// <summary>Ask one person of a house at a time.</summary>
    public const string OneInAHouse = "II369";

    /// <summary>Meet where other people are.</summary>
    public const string MeetInPublic = "II370";

    /// <summary>Keep your promise.</summary>
    public const string KeepPromise = "II316";

    /// <summary>Tell them what came of it.</summary>
    public const string SendUpdate = "II317";

    /// <summary>Tell the person who referred you.</summary>
    public const string ReportToReferrer = "II318";

    /// <summary>Keep in touch.</summary>
    public const string KeepInTouch = "II319";

    /// <summary>Give before you ask again.</summary>
    public const string GiveBeforeAsking = "II341";

    /// <summary>Spare people whom many ask.</summary>
    public const string SpareTheMuchAsked = "II342";

    /// <summary>Spread your requests over the weeks.</summary>
    public const string KeepPace = "II343";

    /// <summary>Thank and write notes first.</summary>
    public const string ThankFirst = "II344";

    /// <summary>Wait until they are back.</summary>
    public const string WaitForReturn = "II345";

    /// <summary>Turn advice into actions.</summary>
    public const string PlanActions = "II346";

    /// <summary>Hold one interview at a time.</summary>
    public const string OneInterviewAtATime = "II310";

    /// <summary>Keep a buffer between interviews.</summary>
    public const string KeepBuffer = "II311";

    /// <summary>Keep a sustainable pace.</summary>
    public const string SustainablePace = "II312";

    /// <summary>Leave time to travel between places.</summary>
    public const string TimeToTravel = "II313";

    /// <summary>Agree on a time that the clocks do not skip.</summary>
    public const string TimeThatExists = "II314";

    /// <summary>Say which hour you mean when the clocks go back.</summary>
    public const string WhichOfTwoHours = "II315";

    /// <summary>Batch similar tasks.</summary>
    public const string BatchSimilarTasks = "II330";

    /// <summary>Write to the most valuable contacts first.</summary>
    public const string MostValuableFirst = "II331";

    /// <summary>Fit the talk into the agreed time.</summary>
    public const string FitTheAgreedTime = "II410";

    /// <summary>Drop the phase that serves your objectives least.</summary>
    public const string DropWhatServesLeast = "II411";

    /// <summary>Ask for ten minutes at least.</summary>
    public const string LongEnough = "II412";

    /// <summary>Ask for two hours at most.</summary>
    public const string ShortEnough = "II413";

    /// <summary>Leave spare time open.</summary>
    public const string LeaveSpareTimeOpen = "II414";

    /// <summary>Ask before you use more time.</summary>
    public const string AskBeforeUsingMore = "II415";

    /// <summary>Ask what serves your objectives.</summary>
    public const string ServeTheObjectives = "II416";

    /// <summary>Ask nobody the same thing twice.</summary>
    public const string AskOnce = "II417";

    /// <summary>Ask what you cannot know yet.</summary>
    public const string AskWhatIsUnknown = "II418";

    /// <summary>Suit the question to the person.</summary>
    public const string SuitThePerson = "II419";

    /// <summary>Ask what yes or no cannot answer.</summary>
    public const string OpenQuestion = "II401";

    /// <summary>Leave the answer to them.</summary>
    public const string NeutralQuestion = "II402";

    /// <summary>Ask one thing at a time.</summary>
    public const string OneQuestion = "II403";

    /// <summary>Ask about the work, never for work.</summary>
    public const string NoJobQuestion = "II404";

    /// <summary>Leave their private life to them.</summary>
    public const string PrivateMatters = "II405";

    /// <summary>Look up what anybody can.</summary>
    public const string PublicPages = "II406";

    /// <summary>Keep it short enough to say aloud.</summary>
    public const string ShortQuestion = "II407";

    /// <summary>Hurt nobody by asking.</summary>
    public const string TactfulQuestion = "II408";

    /// <summary>Keep the whole plan free of asks for work.</summary>
    public const string InformationalPlan = "II420";

    /// <summary>What needs trust waits for a second talk.</summary>
    public const string WaitForTrust = "II421";

    /// <summary>The questions are in the language of the talk.</summary>
    public const string AskInOneLanguage = "II422";

    /// <summary>Build on what they said.</summary>
    public const string BuildOnAnswer = "II430";

    /// <summary>Show interest in what they mention.</summary>
    public const string FollowMention = "II431";

    /// <summary>Steer the talk back gently.</summary>
    public const string SteerGently = "II432";

    /// <summary>Ask whom else to speak to.</summary>
    public const string AskForReferral = "II433";

    /// <summary>Be there a few minutes early.</summary>
    public const string BeEarly = "II434";

    /// <summary>Settle place or link beforehand.</summary>
    public const string SettleLogistics = "II435";

    /// <summary>Know them before you ask.</summary>
    public const string KnowThem = "II436";

    /// <summary>Bring questions that no page answers.</summary>
    public const string BringQuestions = "II437";

    /// <summary>Listen more than you talk.</summary>
    public const string ListenWell = "II438";

    /// <summary>Write up your notes.</summary>
    public const string WriteNotes = "II501";

    /// <summary>Give every action a day.</summary>
    public const string GiveADay = "II510";

    /// <summary>Do what is overdue first.</summary>
    public const string OverdueFirst = "II511";

    /// <summary>Keep promises before plans.</summary>
    public const string PromisesFirst = "II512";

    /// <summary>Look ahead a few days.</summary>
    public const string DueSoon = "II513";

    /// <summary>Keep deadlines off closed days.</summary>
    public const string KeepOffClosedDays = "II514";

    /// <summary>Ask more people before you generalise.</summary>
    public const string AskMorePeople = "II502";

    /// <summary>Count people before mentions.</summary>
    public const string CountPeople = "II503";

    /// <summary>Hear both sides.</summary>
    public const string HearBothSides = "II504";

    /// <summary>Mark words that are there.</summary>
    public const string MarkWhatIsThere = "II505";

    /// <summary>Close the gap that most people name.</summary>
    public const string CloseGap = "II506";

    /// <summary>Look at your goal again.</summary>
    public const string RethinkGoal = "II507";

    /// <summary>Decide on what was proposed.</summary>
    public const string DecideProposals = "II508";

    /// <summary>Hear it at first hand.</summary>
    public const string HearItFirstHand = "II509";

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
