using InfoInterview.Language;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Interviews.Asking;

/// <summary>A question, read once for all rules. Lives as long as the buffers under it.</summary>
internal readonly ref struct QuestionReading
{
    public required QuestionDraft Draft { get; init; }

    public required TextReading Text { get; init; }

    /// <summary>The questions that it asks, in their order.</summary>
    public required ReadOnlySpan<Inquiry> Asks { get; init; }

    /// <summary>Every phrase of the lexicon that it holds.</summary>
    public required ReadOnlySpan<PhraseHit> Hits { get; init; }

    /// <summary>How it asks for work, as messages do; empty when it does not.</summary>
    public required ValueList<JobAsk> JobAsks { get; init; }

    /// <summary>What the learnt weights say of it.</summary>
    public required FaultEvidence Evidence { get; init; }

    /// <summary>
    /// How sure it is that it asks for work: by the reading of messages or by that of questions, whichever is surer; <c>null</c>
    /// when it does not.
    /// </summary>
    public double? AsksForJob
    {
        get
        {
            var most = 0.0;
            foreach (var ask in JobAsks) most = Math.Max(most, ask.Certainty);
            if (Evidence.Certainty(QuestionFault.AsksForJob) is { } certainty) return Math.Max(certainty, most);
            return most >= FindingCollector.SureFrom && most > 1 - Evidence.Share(QuestionFault.AsksForJob) ? most : null;
        }
    }

    /// <summary>The words that speak most for a fault.</summary>
    public TextSpan Where(QuestionFault fault)
    {
        var (first, end) = Evidence.Words(Text, fault);
        return Text.Span(first, end);
    }

    /// <summary>Where the first phrase with a signal stands; <c>null</c> when there is none.</summary>
    public TextSpan? Find(QuestionSignal signal)
    {
        foreach (ref readonly var hit in Hits)
        {
            if (hit.Signal == (byte)signal) return Text.Span(hit.First, hit.End);
        }

        return null;
    }

    public static TextLocation At(TextSpan span) => new(QuestionDraft.Part, span);

    public TextSpan SpanOf(in Inquiry ask) => Text.Span(ask.First, ask.End);

    /// <summary>The words of a stretch, as they stand.</summary>
    public string Words(TextSpan span) => span.Of(Draft.Text).ToString();
}
