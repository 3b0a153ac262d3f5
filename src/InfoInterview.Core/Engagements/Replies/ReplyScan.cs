using System.Buffers;
using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// A reply, read once: the writer's own words, what the subject adds, the phrases of the lexicon, the marks of a machine. Its buffers
/// are rented; whoever makes one disposes it.
/// </summary>
internal ref struct ReplyScan
{
    private const int FewestTokens = 256;

    private readonly string text;
    private readonly string subject;
#pragma warning disable CA2213 // Disposed below; the analyzer does not see it in a ref struct.
    private Growing<Token> tokens;
    private Growing<Sentence> sentences;
    private Growing<Token> subjectTokens;
    private Growing<Sentence> subjectSentences;
    private Growing<PhraseHit> hits;
#pragma warning restore CA2213

    /// <param name="text">The body as it came.</param>
    /// <param name="subject">The subject; <c>null</c> when there is none.</param>
    /// <param name="isAutomatic">Whether a header tells that a machine wrote it.</param>
    /// <param name="language">Its language; guessed when <c>null</c>.</param>
    public ReplyScan(string text, string? subject, bool isAutomatic, string? language = null)
    {
        this.text = text;
        this.subject = subject ?? "";
        tokens = new(FewestTokens);
        sentences = new(32);
        subjectTokens = new(16);
        subjectSentences = new(4);
        hits = new(32);
        Marks = MachineReader.Read(text) | (isAutomatic ? MachineMarks.AutomaticHeader : MachineMarks.None);
        var buffer = ArrayPool<char>.Shared.Rent(Math.Max(text.Length, this.subject.Length) + 1);
        ReadBody(buffer.AsSpan(0, text.Length), language);
        ReadSubject(buffer.AsSpan(0, this.subject.Length));
        ArrayPool<char>.Shared.Return(buffer);
        ReadPhrases();
    }

    /// <summary>Its language: "en", another tag, or empty where nothing tells.</summary>
    public string Language { get; private set; } = "";

    public MachineMarks Marks { get; private set; }

    /// <summary>The sentence before which a legal footer begins; all count when there is none.</summary>
    public int End { get; private set; }

    public readonly TextReading Body => new("body", text, tokens.Items, sentences.Items, Thesaurus.For(Language));

    public readonly TextReading Subject => new("subject", subject, subjectTokens.Items, subjectSentences.Items, Thesaurus.For(Language));

    /// <summary>The phrases of the body in their order; of two that overlap the longer, of equal ones the earlier.</summary>
    public readonly ReadOnlySpan<PhraseHit> Hits => hits.Items;

    public void Dispose()
    {
        tokens.Dispose();
        sentences.Dispose();
        subjectTokens.Dispose();
        subjectSentences.Dispose();
        hits.Dispose();
    }

    /// <summary>Reads the own words where they stand; all else is blank.</summary>
    private void ReadBody(Span<char> buffer, string? language)
    {
        var own = new Growing<TextStretch>(16);
        OwnWords.Read(text, ref own);
        buffer.Fill('\n');
        foreach (ref readonly var stretch in own.Items) text.AsSpan(stretch.Start, stretch.End - stretch.Start).CopyTo(buffer[stretch.Start..]);
        own.Dispose();
        var length = buffer.TrimEnd().Length;
        if (MailAddress.Blank(buffer[..length])) Marks |= MachineMarks.Link;
        Language = language ?? LanguageGuess.Of(buffer[..length]);
        Tokenizer.Read(buffer[..length], ReplyLexicons.For(Language is "" ? "en" : Language), ref tokens, ref sentences);
    }

    private void ReadSubject(Span<char> buffer)
    {
        var kind = ReplySubject.Of(subject, out var own);
        Marks |= kind switch
        {
            SubjectKind.Automatic => MachineMarks.AutomaticSubject,
            SubjectKind.Undelivered => MachineMarks.Undelivered,
            SubjectKind.Reply => MachineMarks.Answered,
            _ => MachineMarks.None,
        };
        if (own.IsEmpty) return;
        buffer.Fill(' ');
        own.CopyTo(buffer[(subject.Length - subject.AsSpan().TrimStart().Length)..]);
        Tokenizer.Read(buffer, ReplyLexicons.For(Language is "" ? "en" : Language), ref subjectTokens, ref subjectSentences);
    }

    private void ReadPhrases()
    {
        var phrases = ReplyLexicons.For(Language is "" ? "en" : Language).Phrases;
        var found = new Growing<PhraseHit>(64);
        End = sentences.Count;
        for (var at = 0; at < sentences.Count; at++)
        {
            found.Clear();
            phrases.Find(tokens.Items, in sentences.Items[at], default, ref found);
            Settle(found.Items);
            if (End == sentences.Count && IsFooter(at)) End = BeginningOfParagraph(at);
        }

        while (hits.Count > 0 && End < sentences.Count && hits.Items[^1].First >= sentences.Items[End].First) hits.RemoveLast();
        found.Dispose();
    }

    private readonly bool IsFooter(int sentence)
    {
        for (var at = hits.Count - 1; at >= 0 && hits.Items[at].First >= sentences.Items[sentence].First; at--)
        {
            if (hits.Items[at].Signal == (byte)ReplySignal.Disclaimer) return true;
        }

        return false;
    }

    /// <summary>The first sentence of a paragraph; of the first paragraph the sentence itself.</summary>
    private readonly int BeginningOfParagraph(int sentence)
    {
        var first = sentence;
        while (first > 0 && tokens.Items[sentences.Items[first - 1].End - 1].After < Boundary.Paragraph) first--;
        return first == 0 ? sentence : first;
    }

    private void Settle(Span<PhraseHit> found)
    {
        var begin = hits.Count;
        foreach (ref readonly var hit in found)
        {
            while (hits.Count > begin && hits.Items[^1].End > hit.First && hits.Items[^1].End - hits.Items[^1].First < hit.End - hit.First) hits.RemoveLast();
            if (hits.Count == begin || hits.Items[^1].End <= hit.First) hits.Add(in hit);
        }
    }
}
