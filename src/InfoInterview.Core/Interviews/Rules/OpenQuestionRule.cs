using InfoInterview.Interviews.Asking;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>II401: a question that a yes, a no or one of two offered words answers ends the subject (G4.4).</summary>
internal sealed class OpenQuestionRule : QuestionRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.OpenQuestion,
        Title = "Ask what yes or no cannot answer",
        DefaultSeverity = Severity.Warning,
        Guide = "G4.4",
    };

    protected override void Look(QuestionSubject question, ref FindingCollector findings)
    {
        if (question.Evidence.Certainty(QuestionFault.Closed) is not { } certainty) return;
        if (question.OnlyAsksLeave) return;
        var (span, answer, suggestion) = (question.Where(QuestionFault.Closed), Answer(AskForm.YesNo),
            Rewording.OfAnyClosed(question.Draft.Language));
        foreach (ref readonly var ask in question.Asks)
        {
            if (!ask.IsClosed) continue;
            (span, answer, suggestion) = (question.SpanOf(in ask), Answer(ask.Form), Rewording.OfClosed(question, in ask));
            break;
        }

        findings.Report(
            Descriptor,
            certainty < FindingCollector.SureFrom
                ? $"\"{question.Words(span)}\" may be read as a question that {answer} answers."
                : $"\"{question.Words(span)}\" can be answered with {answer}.",
            QuestionSubject.At(span),
            suggestion,
            certainty);
    }

    private static string Answer(AskForm form) => form == AskForm.Choice ? "one of the two words it offers" : "yes or no";
}
