using InfoInterview.Interviews.Asking;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>II403: of two questions in one breath, one is never answered (G4.4).</summary>
internal sealed class OneQuestionRule : QuestionRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.OneQuestion,
        Title = "Ask one thing at a time",
        DefaultSeverity = Severity.Warning,
        Guide = "G4.4",
    };

    protected override void Look(QuestionSubject question, ref FindingCollector findings)
    {
        if (question.Evidence.Certainty(QuestionFault.DoubleBarrelled) is not { } certainty) return;
        var maybe = certainty < FindingCollector.SureFrom ? "may be" : "are";
        if (question.Asks.Length < 2)
        {
            findings.Report(
                Descriptor,
                $"Two questions {maybe} asked in one breath.",
                QuestionSubject.At(question.Where(QuestionFault.DoubleBarrelled)),
                "Ask the one that matters more, and keep the other for when it is answered.",
                certainty);
            return;
        }

        var (first, second) = (question.SpanOf(in question.Asks[0]), question.SpanOf(in question.Asks[1]));
        findings.Report(
            Descriptor,
            question.Asks.Length == 2
                ? $"Two questions {maybe} asked in one breath."
                : string.Create(CultureInfo.InvariantCulture, $"{question.Asks.Length} questions {maybe} asked in one breath."),
            QuestionSubject.At(second),
            $"Ask \"{question.Words(first)}?\" first, and keep \"{question.Words(second)}?\" for when that is answered.",
            certainty);
    }
}
