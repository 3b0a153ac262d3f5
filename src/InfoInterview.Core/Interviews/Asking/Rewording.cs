using InfoInterview.Language;

namespace InfoInterview.Interviews.Asking;

/// <summary>Ideas for another wording, out of the question's own words where that is sure to be a sentence.</summary>
internal static class Rewording
{
    private const int LongestQuoted = 35;

    public static string OfClosed(QuestionSubject question, in Inquiry ask)
    {
        if (IsGerman(question.Draft.Language)) return OfAnyClosed(question.Draft.Language);
        if (ask.Form == AskForm.Choice) return "Ask what speaks for each, or how they came to decide.";
        var tokens = question.Text.Tokens[ask.First..ask.End];
        if (tokens.Length > 3 && tokens[1].Is(WordClass.Second)
            && IsFondness(question.Words(question.Text.Span(ask.First + 2, ask.First + 3))))
        {
            var (verb, rest) = (question.Text.Span(ask.First + 2, ask.First + 3), question.Text.Span(ask.First + 3, ask.End));
            return $"Ask \"What do you {question.Words(verb)} about {question.Words(rest)}?\"";
        }

        return ask.Form == AskForm.YesNo && IsAsking(question.Text.Tokens[ask.First])
            ? $"Ask how, what or why instead of \"{Beginning(question, in ask)} …\", so that a story can come: "
                + "\"How …?\", \"What makes …?\""
            : OfAnyClosed(question.Draft.Language);
    }

    public static string OfAnyClosed(string language) =>
        IsGerman(language)
            ? "Begin with \"wie\", \"was\" or \"warum\", so that a story can come." : "Ask how, what or why, so that a story can come.";

    /// <summary>The question itself without what led to it, when that is short.</summary>
    public static string OfLong(QuestionSubject question)
    {
        if (!question.Asks.IsEmpty)
        {
            ref readonly var ask = ref question.Asks[^1];
            if (ask.First > 0 && ask.End - ask.First <= LongestQuoted)
                return $"Drop what leads to it and ask only: \"{question.Words(question.SpanOf(in ask))}?\"";
        }

        return "Tell what led you to it in one short sentence, or not at all, and then ask.";
    }

    private static bool IsGerman(string language) => language.StartsWith("de", StringComparison.OrdinalIgnoreCase);

    private static bool IsAsking(in Token token) => token.Is(WordClass.Auxiliary);

    private static bool IsFondness(string verb) => verb is "like" or "enjoy" or "love";

    private static string Beginning(QuestionSubject question, in Inquiry ask) =>
        question.Words(question.Text.Span(ask.First, Math.Min(ask.First + 2, ask.End)));
}
