using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>A stretch of text that asks for work. Equal when place and kind are equal (G1.1).</summary>
public readonly record struct JobAsk
{
    /// <summary>The words that ask.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What they ask for.</summary>
    public required JobAskKind Kind { get; init; }

    /// <summary>How sure the reading is, from 0 to 1: the share of such readings that were right on texts not seen before.</summary>
    public required double Certainty { get; init; }

    /// <summary>
    /// Every ask for work in a text, in its order; empty when there is none, or when the language is not known. The same judgement as
    /// that of the message rule, for questions, agendas and notes.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">Its language, as a tag such as <c>en</c> or <c>de-AT</c>.</param>
    /// <returns>The asks, each with where it stands in the text (G1.1, G2.1).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="language"/> is <c>null</c>.</exception>
    public static ValueList<JobAsk> Find(string text, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return FindIn(text, language, SentenceEvidence.AnySetting);
    }

    /// <summary>The same where it is known what the text is for: a request, a question, a goal, a note.</summary>
    internal static ValueList<JobAsk> FindIn(string text, string language, string setting) => MessageReader.JobAsks(text, language, setting);
}
