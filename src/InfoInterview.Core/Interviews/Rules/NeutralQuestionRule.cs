using InfoInterview.Interviews.Asking;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>II402: a question that presses an answer, or carries a judgement as given, hears only itself (G4.4).</summary>
internal sealed class NeutralQuestionRule : QuestionRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.NeutralQuestion,
        Title = "Leave the answer to them",
        DefaultSeverity = Severity.Warning,
        Guide = "G4.4",
    };

    protected override void Look(QuestionSubject question, ref FindingCollector findings)
    {
        if (question.Evidence.Certainty(QuestionFault.Leading) is not { } certainty) return;
        var span = Pressing(question) ?? question.Where(QuestionFault.Leading);
        findings.Report(
            Descriptor,
            certainty < FindingCollector.SureFrom
                ? $"\"{question.Words(span)}\" may be read as telling them what to answer."
                : $"\"{question.Words(span)}\" tells them what to answer.",
            QuestionSubject.At(span),
            "Leave your own view out and ask for theirs, such as \"How do you see that?\" or \"What has been your experience with it?\"",
            certainty);
    }

    private static TextSpan? Pressing(QuestionSubject question)
    {
        if (question.Find(QuestionSignal.Leading) is { } span) return span;
        foreach (ref readonly var ask in question.Asks)
        {
            if (ask.Form == AskForm.Tag || (ask.IsNegated && ask.IsClosed)) return question.SpanOf(in ask);
        }

        return null;
    }
}
