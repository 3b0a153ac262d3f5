using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>
/// What learnt weights say of the sentences of a message: whether one asks for work, and which components it is. Lives on the stack;
/// of a language without weights it says nothing.
/// </summary>
internal ref struct SentenceEvidence
{
    /// <summary>The setting of a text of which nothing is known beforehand.</summary>
    public const string AnySetting = "request";

    /// <summary>The setting of a question for the talk.</summary>
    public const string QuestionSetting = "question";

    private const string IntroductionSetting = "introduction";

    /// <summary>An ask less sure than this is none.</summary>
    private const float LeastCertainty = 0.5f;

    /// <summary>
    /// The same in a whole message, where one sentence in thirty asks and not one in two as in the texts that the certainty was
    /// learnt from.
    /// </summary>
    private const float LeastInMessage = 0.6f;

    private const float LeastWithPhrase = 0.15f;
    private const float LeastWithPhraseInMessage = 0.25f;
    private const float LeastAgainstPhrase = 0.75f;

    /// <summary>
    /// In a message one ask among many sentences must be this sure to forbid sending where no phrase asks in so many words; below
    /// it is said as unsure.
    /// </summary>
    private const float SureWithoutPhrase = 0.96f;
    private const float MostUnsure = 0.89f;

    /// <summary>
    /// A phrase that asks in so many words was right in 93 of 100 sentences of strangers; with the weights on its side it is sure.
    /// </summary>
    private const float SureByPhrase = 0.93f;

    /// <summary>A single text of more sentences than this is read like a whole message.</summary>
    private const int MostSentencesAlone = 3;

    private static readonly EvidenceShelf AskShelf = new("asks", "en", "de");
    private static readonly EvidenceShelf ComponentShelf = new("components", "en", "de");

    private readonly EvidenceModel? asks;
    private readonly EvidenceModel? components;
    private readonly string setting;
#pragma warning disable CA2213 // Disposed below; the analyzer does not see it in a ref struct.
    private Growing<Feature> features;
#pragma warning restore CA2213

    public SentenceEvidence(string language, string setting, Span<Feature> features)
    {
        this.features = new Growing<Feature>(features);
        this.setting = setting;
        asks = AskShelf.For(language);
        components = ComponentShelf.For(language);
    }

    /// <summary>Whether there are weights for the language.</summary>
    public readonly bool IsThere => asks is not null && components is not null;

    public void Dispose() => features.Dispose();

    /// <summary>The setting in which a message of a purpose stands.</summary>
    public static string SettingOf(MessagePurpose purpose) => purpose switch
    {
        MessagePurpose.Request => "request",
        MessagePurpose.IntroductionRequest => IntroductionSetting,
        MessagePurpose.FollowUp or MessagePurpose.OfferTimes or MessagePurpose.AcceptRefusal or MessagePurpose.Confirmation => "follow-up",
        MessagePurpose.AskAgain or MessagePurpose.OtherWay or MessagePurpose.HandedOn or MessagePurpose.PromiseReminder => "follow-up",
        MessagePurpose.AcceptTime or MessagePurpose.Reschedule or MessagePurpose.TakeUpAgain or MessagePurpose.ResumeAsAsked => "follow-up",
        MessagePurpose.Apology or MessagePurpose.CallMissed or MessagePurpose.ConfirmEvent or MessagePurpose.WrittenQuestions => "follow-up",
        MessagePurpose.ThankYou or MessagePurpose.ReferralThanks or MessagePurpose.AnswerOffer or MessagePurpose.DeclineOffer => "thank-you",
        MessagePurpose.Update or MessagePurpose.ReferrerReport or MessagePurpose.ClosingWord or MessagePurpose.Applied => "update",
        _ => "nurture",
    };

    /// <summary>Weighs a sentence and returns the ask for work in it; <c>null</c> when there is none.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="sentence">Its place there.</param>
    /// <param name="hits">The phrases that it holds.</param>
    /// <param name="certainties">Keeps how sure each component is; empty where nobody asks for components.</param>
    public JobMark? Weigh(scoped in TextReading reading, int sentence, scoped ReadOnlySpan<PhraseHit> hits, scoped Span<float> certainties)
    {
        features.Clear();
        SentenceTraits.Read(in reading, sentence, hits, setting, ref features);
        Span<float> scores = stackalloc float[Math.Max(components!.Classes.Count, asks!.Classes.Count)];
        if (!certainties.IsEmpty) components.Weigh(features.Items, scores);
        for (var at = 0; at < certainties.Length; at++) certainties[at] = components.Certainty(at, scores[at]);
        scores = scores[..asks.Classes.Count];
        asks.Weigh(features.Items, scores);
        var certainty = asks.Certainty(0, scores[0]);
        var least = Least(in reading, sentence, hits);
        if (certainty < least) return null;
        if (least < LeastCertainty && certainty >= LeastCertainty) certainty = MathF.Max(certainty, SureByPhrase);
        if (least >= LeastInMessage && certainty < SureWithoutPhrase) certainty = MathF.Min(certainty, MostUnsure);
        var kind = 1;
        for (var at = 2; at < scores.Length; at++)
        {
            if (scores[at] > scores[kind]) kind = at;
        }

        if (IsPurpose(KindOf(kind), certainty)) return null;
        var span = AskClause.Phrased(in reading, sentence, hits)
            ?? AskClause.Weighed(asks, features.Items, in reading, in reading.Sentences[sentence]);
        return new JobMark(ReferenceEquals(reading.Part, OutreachMessage.SubjectPart), span, KindOf(kind), certainty);
    }

    /// <summary>Whoever asks for an introduction asks for a word with somebody; that is the purpose and no fault.</summary>
    private readonly bool IsPurpose(JobAskKind kind, float certainty) =>
        ReferenceEquals(setting, IntroductionSetting) && (certainty < FindingCollector.SureFrom || kind is JobAskKind.WordWithDeciders or JobAskKind.Referral);

    /// <summary>
    /// How sure the weights must be: less where a phrase asks in so many words, more where every phrase of work is denied or
    /// explained.
    /// </summary>
    private readonly float Least(scoped in TextReading reading, int sentence, scoped ReadOnlySpan<PhraseHit> hits)
    {
        var isSubject = ReferenceEquals(reading.Part, OutreachMessage.SubjectPart);
        var isMessage = ReferenceEquals(reading.Part, OutreachMessage.BodyPart) || reading.Sentences.Length > MostSentencesAlone;
        var isDenied = false;
        foreach (ref readonly var hit in hits)
        {
            if (!JobTalk.IsAboutJobs((MessageSignal)hit.Signal)) continue;
            if (JobTalk.Asks(in reading, sentence, in hit)) return isMessage ? LeastWithPhraseInMessage : LeastWithPhrase;
            isDenied = true;
        }

        return isDenied || isSubject ? LeastAgainstPhrase : isMessage || ReferenceEquals(setting, QuestionSetting) ? LeastInMessage : LeastCertainty;
    }

    private static JobAskKind KindOf(int ofClass) => ofClass switch
    {
        2 => JobAskKind.Internship,
        3 => JobAskKind.Openings,
        4 => JobAskKind.Referral,
        5 => JobAskKind.ForwardResume,
        6 => JobAskKind.WordWithDeciders,
        7 => JobAskKind.Consideration,
        8 => JobAskKind.OfferedLabour,
        9 => JobAskKind.WayIn,
        _ => JobAskKind.Employment,
    };
}
