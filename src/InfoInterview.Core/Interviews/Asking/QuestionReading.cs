using InfoInterview.Language;
using InfoInterview.Outreach;
using InfoInterview.Outreach.Reviewing;
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

    /// <summary>How it asks for work; empty when it does not.</summary>
    public required ValueList<JobAsk> JobAsks { get; init; }

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
