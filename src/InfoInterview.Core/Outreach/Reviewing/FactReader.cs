using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Gathers the facts of a message, sentence by sentence.</summary>
internal ref struct FactReader
{
    private static readonly int ConnectionAt = Components.Learnt.IndexOf(MessageSignal.Connection);

    private readonly Lexicon lexicon;
    private MessageFacts facts;
#pragma warning disable CA2213 // Both are disposed below; the analyzer does not see it in a ref struct.
    private Growing<PhraseHit> hits;
    private Growing<JobMark> asks;
    private SentenceEvidence evidence;
#pragma warning restore CA2213
    private (int First, int End) closing;

    /// <summary>What was found already, and need not be found again.</summary>
    private SignalSet found;

    public FactReader(Lexicon lexicon, Span<PhraseHit> hits, Span<JobMark> asks, string language, string setting, Span<Feature> features)
    {
        evidence = new SentenceEvidence(language, setting, features);
        this.lexicon = lexicon;
        this.hits = new Growing<PhraseHit>(hits);
        this.asks = new Growing<JobMark>(asks);
        closing = (0, -1);
    }

    public readonly MessageFacts Facts => facts;

    /// <summary>The asks for work, in the order of reading.</summary>
    public readonly ReadOnlySpan<JobMark> Asks => asks.Items;

    public void Dispose()
    {
        hits.Dispose();
        asks.Dispose();
        evidence.Dispose();
    }

    /// <summary>Reads the subject or another single text.</summary>
    public void Read(in TextReading reading)
    {
        for (var i = 0; i < reading.Sentences.Length; i++)
        {
            hits.Clear();
            lexicon.Phrases.Find(reading.Tokens, in reading.Sentences[i], evidence.IsThere ? default : found, ref hits);
            ReadSentence(in reading, i);
        }
    }

    /// <summary>Reads the body, with its greeting and its closing.</summary>
    public void ReadBody(in TextReading body)
    {
        found = MessageLexicons.OfSubjects;
        Read(in body);
        facts.Words = WordCount.Of(body.Tokens);
        facts.Greeting = Greeting.Find(in body);
        facts.Signature = Signature.Find(in body, closing);
    }

    private void ReadSentence(in TextReading reading, int index)
    {
        ref readonly var sentence = ref reading.Sentences[index];
        var firstAsk = asks.Count;
        foreach (ref readonly var hit in hits.Items)
        {
            if (JobTalk.IsAboutJobs((MessageSignal)hit.Signal)) ReadJobTalk(in reading, index, in hit, firstAsk);
            else if (hit.EvenDenied || !Denial.IsClose(reading.Tokens, in sentence, hit.First)) Take(in reading, in hit);
        }

        if (evidence.IsThere) Weigh(in reading, index);
        if (!facts.SpeaksOfWork) facts.SpeaksOfWork = (sentence.Classes & WordClass.Work) != WordClass.None;
        ReadDuration(in reading, in sentence);
        if (sentence.IsQuestion && (sentence.Classes & WordClass.Second) != WordClass.None) Keep(MessageSignal.NextStep, in reading, sentence.First, sentence.End);
    }

    /// <summary>What the weights say of a sentence. A phrase stands where they do not plainly speak against it.</summary>
    private void Weigh(in TextReading reading, int index)
    {
        Span<float> certainties = stackalloc float[Certainties.Count];
        if (!ReferenceEquals(reading.Part, OutreachMessage.BodyPart)) certainties = default;
        if (evidence.Weigh(in reading, index, hits.Items, certainties) is { } ask) asks.Add(in ask);
        ref readonly var sentence = ref reading.Sentences[index];

        // What asks, says what for, or that one adapts, in so many words, is seldom the reason for this person too.
        if (!certainties.IsEmpty && certainties[ConnectionAt] < Components.There && HasAnotherPart()) certainties[ConnectionAt] = 0;
        for (var at = 0; at < certainties.Length; at++)
        {
            facts.Certainties[at] = Math.Max(facts.Certainties[at], certainties[at]);
            if (Components.Learnt[at] is { } signal && certainties[at] >= (signal is MessageSignal.Pressure or MessageSignal.Praise or MessageSignal.Resume ? Components.Faulty : Components.There)) Keep(signal, in reading, sentence.First, sentence.End);
        }
    }

    private readonly bool HasAnotherPart()
    {
        foreach (ref readonly var hit in hits.Items)
        {
            if ((MessageSignal)hit.Signal is MessageSignal.Ask or MessageSignal.Purpose or MessageSignal.Flexibility) return true;
        }

        return false;
    }

    private void ReadJobTalk(in TextReading reading, int index, in PhraseHit hit, int firstAsk)
    {
        facts.SpeaksOfWork = true;
        if (evidence.IsThere || !JobTalk.Asks(in reading, index, in hit)) return;
        var span = reading.Span(hit.First, hit.End);
        var before = asks.Items;
        for (var i = firstAsk; i < before.Length; i++)
        {
            if (before[i].Span.Start >= span.End || span.Start >= before[i].Span.End) continue;
            var start = Math.Min(before[i].Span.Start, span.Start);
            before[i] = before[i] with { Span = new TextSpan(start, Math.Max(before[i].Span.End, span.End) - start) };
            return;
        }

        asks.Add(new JobMark(ReferenceEquals(reading.Part, OutreachMessage.SubjectPart), span, JobTalk.KindOf((MessageSignal)hit.Signal), Certainty: 1));
    }

    private void Take(in TextReading reading, in PhraseHit hit)
    {
        if ((MessageSignal)hit.Signal == MessageSignal.Closing) closing = (hit.First, hit.End);
        Keep((MessageSignal)hit.Signal, in reading, hit.First, hit.End);
    }

    /// <summary>Keeps the first place of a signal; one in the body stands before one in the subject.</summary>
    private void Keep(MessageSignal signal, in TextReading reading, int first, int end)
    {
        ref var mark = ref facts.Marks[(int)signal];
        if (mark.IsThere && (mark.IsInBody || !ReferenceEquals(reading.Part, OutreachMessage.BodyPart))) return;
        mark = new Mark(reading.Part, reading.Span(first, end));
        if (mark.IsInBody && signal != MessageSignal.Closing) found = found.With((byte)signal);
    }

    private void ReadDuration(in TextReading reading, in Sentence sentence)
    {
        if (facts.Duration is not null && (ReferenceEquals(facts.DurationPart, OutreachMessage.BodyPart) || !ReferenceEquals(reading.Part, OutreachMessage.BodyPart))) return;
        if (DurationReader.Find(in reading, in sentence) is not { } duration) return;
        facts.Duration = duration;
        facts.DurationPart = reading.Part;
    }
}
