using InfoInterview.Language;
using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>
/// What a message rule looks at: the message, its reading, its purpose and what else is known. Read once for all rules. One that
/// <see cref="Read"/> gives stays; the one that a reviewer hands to a rule lives until the review is over. Compared by reference; not
/// safe to share while a reviewer uses it.
/// </summary>
public sealed class MessageSubject
{
    /// <summary>A message of 2000 characters fits these.</summary>
    private const int UsualTokens = 400;
    private const int UsualSentences = 64;
    private const int UsualSubjectTokens = 40;
    private const int UsualSubjectSentences = 8;
    private const int UsualAsks = 8;

    [ThreadStatic]
    private static MessageSubject? spare;

    private readonly Kept<Token> subjectTokens = new(UsualSubjectTokens);
    private readonly Kept<Sentence> subjectSentences = new(UsualSubjectSentences);
    private readonly Kept<Token> bodyTokens = new(UsualTokens);
    private readonly Kept<Sentence> bodySentences = new(UsualSentences);
    private readonly Kept<JobMark> asks = new(UsualAsks);
    private OutreachMessage? message;
    private ReviewContext context = ReviewContext.None;
    private Thesaurus? thesaurus;
    private MessageFacts facts;

    private MessageSubject()
    {
    }

    /// <summary>The message.</summary>
    /// <exception cref="InvalidOperationException">The review is over for which the message was read.</exception>
    public OutreachMessage Message => message ?? throw new InvalidOperationException("The review of this message is over; MessageSubject.Read gives a reading to keep.");

    /// <summary>What else is known.</summary>
    public ReviewContext Context => context;

    /// <summary>What the message is for.</summary>
    public MessagePurpose Purpose => Message.Purpose;

    /// <summary>Whether the message travels on a channel with a subject line.</summary>
    public bool HasSubjectLine => Message.Channel == Channel.Email;

    /// <summary>Whether the language is one whose words are known; rules about words are silent in others.</summary>
    public bool IsKnownLanguage => !ReferenceEquals(Lexicon, Lexicon.Unknown);

    /// <summary>How many words the body has, as one counts them between blanks.</summary>
    public int WordCount => facts.Words;

    /// <summary>
    /// How long a talk the message asks for, in minutes, the longer end of "15 to 20"; <c>null</c> when it does not say.
    /// </summary>
    public int? StatedMinutes => facts.Duration?.Most;

    /// <summary>Which of the eight components of a request it has, and where (G3.2).</summary>
    public ComponentChecklist Components => Reviewing.Components.Of(this);

    internal Lexicon Lexicon { get; private set; } = Lexicon.Unknown;

    /// <summary>The subject; without words when there is none.</summary>
    internal TextReading Subject => new(OutreachMessage.SubjectPart, Message.Subject ?? "", subjectTokens.Items, subjectSentences.Items, thesaurus);

    internal TextReading Body => new(OutreachMessage.BodyPart, Message.Body, bodyTokens.Items, bodySentences.Items, thesaurus);

    internal ref readonly MessageFacts Facts => ref facts;

    /// <summary>The asks for work, subject first.</summary>
    internal ReadOnlySpan<JobMark> JobAsks => asks.Items;

    /// <summary>Reads a message for rules that are asked alone; such a reading stays as it is.</summary>
    /// <param name="message">The message.</param>
    /// <param name="context">What else is known; <c>null</c> for nothing.</param>
    /// <returns>The message with its reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <c>null</c>.</exception>
    public static MessageSubject Read(OutreachMessage message, ReviewContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        var subject = new MessageSubject();
        subject.Fill(message, context ?? ReviewContext.None);
        return subject;
    }

    /// <summary>The first place that gives a signal, one in the body before one in the subject; <c>null</c> when none does.</summary>
    /// <param name="signal">What is looked for.</param>
    /// <returns>The place.</returns>
    public TextLocation? Find(MessageSignal signal) => facts[signal].Location;

    /// <summary>
    /// How sure it is that nothing gives a signal; <c>null</c> where something may, so that its absence is not held against the
    /// message.
    /// </summary>
    /// <param name="signal">What is looked for.</param>
    /// <returns>From 0 to 1.</returns>
    public double? SureMissing(MessageSignal signal) => Reviewing.Components.SureMissing(this, signal);

    /// <summary>The asks for work in one part of the message, in its order.</summary>
    /// <param name="part"><see cref="OutreachMessage.SubjectPart"/> or <see cref="OutreachMessage.BodyPart"/>.</param>
    /// <returns>The asks; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <c>null</c>.</exception>
    public ValueList<JobAsk> JobAsksIn(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var found = new List<JobAsk>();
        foreach (ref readonly var ask in JobAsks)
        {
            if (ask.IsInSubject == part is OutreachMessage.SubjectPart) found.Add(new JobAsk { Span = ask.Span, Kind = ask.Kind, Certainty = ask.Certainty });
        }

        return found.ToValueList();
    }

    /// <summary>The sentences of the body, in their order.</summary>
    /// <returns>Their places.</returns>
    public ValueList<TextSpan> Sentences()
    {
        var spans = new List<TextSpan>();
        foreach (ref readonly var sentence in bodySentences.Items) spans.Add(Body.Span(sentence.First, sentence.End));
        return spans.ToValueList();
    }

    /// <summary>A reading for the length of a review, in room that is used again; <see cref="Release"/> ends it.</summary>
    internal static MessageSubject Rent(OutreachMessage message, ReviewContext context)
    {
        var subject = spare ?? new MessageSubject();
        spare = null;
        subject.Fill(message, context);
        return subject;
    }

    /// <summary>Ends a reading.</summary>
    internal void Release()
    {
        message = null;
        context = ReviewContext.None;
        subjectTokens.Clear();
        subjectSentences.Clear();
        bodyTokens.Clear();
        bodySentences.Clear();
        asks.Clear();
        spare = this;
    }

    private void Fill(OutreachMessage read, ReviewContext known)
    {
        (message, context) = (read, known);
        Lexicon = MessageLexicons.For(read.Language);
        thesaurus = Thesaurus.For(read.Language);
        Tokenize(read.Subject ?? "", subjectTokens, subjectSentences);
        Tokenize(read.Body, bodyTokens, bodySentences);
        facts = MessageReader.Read(Subject, Body, Lexicon, read.Language, SentenceEvidence.SettingOf(read.Purpose), asks);
    }

    private void Tokenize(string text, Kept<Token> keptTokens, Kept<Sentence> keptSentences)
    {
        var tokens = new Growing<Token>(keptTokens.Room);
        var sentences = new Growing<Sentence>(keptSentences.Room);
        try
        {
            Tokenizer.Read(text, Lexicon, ref tokens, ref sentences);
            keptTokens.Keep(tokens.Items);
            keptSentences.Keep(sentences.Items);
        }
        finally
        {
            tokens.Dispose();
            sentences.Dispose();
        }
    }
}
