using InfoInterview.Interviews.Asking;
using InfoInterview.Language;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>
/// What a question rule looks at: the question and its reading, read once for all rules. One that <see cref="Read"/> gives stays; the
/// one that a reviewer hands to a rule lives until the review is over. Compared by reference; not safe to share while a reviewer uses
/// it.
/// </summary>
public sealed class QuestionSubject
{
    private const int UsualTokens = 100;
    private const int UsualSentences = 8;
    private const int UsualHits = 16;
    private const int UsualAsks = 8;
    private const int UsualFeatures = 1200;

    /// <summary>Words such as "when I write to them", for more than which an ask for leave is more than that.</summary>
    private const int MostAfterLeave = 6;

    [ThreadStatic]
    private static QuestionSubject? spare;

    private readonly Kept<Token> tokens = new(UsualTokens);
    private readonly Kept<Sentence> sentences = new(UsualSentences);
    private readonly Kept<PhraseHit> hits = new(UsualHits);
    private readonly Kept<Inquiry> asks = new(UsualAsks);
    private readonly Kept<Feature> features = new(UsualFeatures);
    private readonly float[] scores = new float[FaultEvidence.Faults];
    private QuestionDraft? draft;
    private EvidenceModel? model;
    private Thesaurus? thesaurus;

    private QuestionSubject()
    {
    }

    /// <summary>The question and its language.</summary>
    /// <exception cref="InvalidOperationException">The review is over for which the question was read.</exception>
    public QuestionDraft Draft => draft
        ?? throw new InvalidOperationException("The review of this question is over; QuestionSubject.Read gives a reading to keep.");

    /// <summary>Whether its language is known and it holds words; the built-in rules are silent where not.</summary>
    public bool IsRead => model is not null;

    /// <summary>How it asks for work, as messages do; empty when it does not.</summary>
    public ValueList<JobAsk> JobAsks { get; private set; }

    /// <summary>How many words it has, as one counts them between blanks.</summary>
    public int WordCount => Language.WordCount.Of(tokens.Items);

    internal TextReading Text => new(QuestionDraft.Part, Draft.Text, tokens.Items, sentences.Items, thesaurus);

    /// <summary>The questions that it asks, in their order.</summary>
    internal ReadOnlySpan<Inquiry> Asks => asks.Items;

    /// <summary>Every phrase of the lexicon that it holds.</summary>
    internal ReadOnlySpan<PhraseHit> Hits => hits.Items;

    /// <summary>What the learnt weights say of it.</summary>
    internal FaultEvidence Evidence => new(model!, features.Items, scores);

    /// <summary>
    /// How sure it is that it asks for work: by the reading of messages or by that of questions, whichever is surer; <c>null</c>
    /// when it does not.
    /// </summary>
    internal double? AsksForJob
    {
        get
        {
            var most = 0.0;
            foreach (var ask in JobAsks) most = Math.Max(most, ask.Certainty);
            if (Evidence.Certainty(QuestionFault.AsksForJob) is { } certainty) return Math.Max(certainty, most);
            return most >= FindingCollector.SureFrom && most > 1 - Evidence.Share(QuestionFault.AsksForJob) ? most : null;
        }
    }

    /// <summary>Reads a question for rules that are asked alone; such a reading stays as it is.</summary>
    /// <param name="draft">The question.</param>
    /// <returns>The question with its reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <c>null</c>.</exception>
    public static QuestionSubject Read(QuestionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var subject = new QuestionSubject();
        subject.Fill(draft);
        return subject;
    }

    /// <summary>What it asks, one stretch for each question in it, in their order; empty where it is not read.</summary>
    /// <returns>Their places.</returns>
    public ValueList<TextSpan> Questions()
    {
        var spans = new List<TextSpan>();
        foreach (ref readonly var ask in Asks) spans.Add(SpanOf(in ask));
        return spans.ToValueList();
    }

    /// <summary>A reading for the length of a review, in room that is used again; <see cref="Release"/> ends it.</summary>
    internal static QuestionSubject Rent(QuestionDraft draft)
    {
        var subject = spare ?? new QuestionSubject();
        spare = null;
        subject.Fill(draft);
        return subject;
    }

    internal static TextLocation At(TextSpan span) => new(QuestionDraft.Part, span);

    /// <summary>Ends a reading.</summary>
    internal void Release()
    {
        Empty();
        draft = null;
        spare = this;
    }

    /// <summary>The words that speak most for a fault.</summary>
    internal TextSpan Where(QuestionFault fault)
    {
        var (first, end) = Evidence.Words(Text, fault);
        return Text.Span(first, end);
    }

    /// <summary>
    /// Whether it asks for leave from its beginning to its end, and speaks of no job: a courtesy, such as whether one may say who
    /// sent one.
    /// </summary>
    internal bool OnlyAsksLeave
    {
        get
        {
            if (Asks.Length > 1 || sentences.Items.Length != 1) return false;
            var end = -1;
            foreach (ref readonly var hit in Hits)
            {
                if (hit.Signal == (byte)QuestionSignal.BarsLeave) return false;
                if (hit.Signal == (byte)QuestionSignal.AsksLeave) end = Math.Max(end, hit.End);
            }

            return end >= 0 && tokens.Items.Length - end <= MostAfterLeave;
        }
    }

    /// <summary>Where the first phrase with a signal stands; <c>null</c> when there is none.</summary>
    internal TextSpan? Find(QuestionSignal signal)
    {
        foreach (ref readonly var hit in Hits)
        {
            if (hit.Signal == (byte)signal) return Text.Span(hit.First, hit.End);
        }

        return null;
    }

    internal TextSpan SpanOf(in Inquiry ask) => Text.Span(ask.First, ask.End);

    /// <summary>The words of a stretch, as they stand.</summary>
    internal string Words(TextSpan span) => span.Of(Draft.Text).ToString();

    private void Fill(QuestionDraft read)
    {
        Empty();
        draft = read;
        var lexicon = QuestionReader.Lexicons.For(read.Language);
        if (FaultEvidence.ModelFor(read.Language) is not { } weights || ReferenceEquals(lexicon, Lexicon.Unknown)) return;
        thesaurus = Thesaurus.For(read.Language);
        QuestionReader.ReadWords(read.Text, lexicon, tokens, sentences, hits);
        if (sentences.Items.IsEmpty) return;
        JobAsks = JobAsk.FindIn(read.Text, read.Language, "question");
        QuestionReader.ReadAsks(Text, hits.Items, JobAsks, read.Language, asks, features);
        weights.Weigh(features.Items, scores);
        model = weights;
    }

    private void Empty()
    {
        model = null;
        JobAsks = [];
        tokens.Clear();
        sentences.Clear();
        hits.Clear();
        asks.Clear();
        features.Clear();
    }
}
