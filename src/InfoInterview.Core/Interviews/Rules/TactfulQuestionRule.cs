using InfoInterview.Interviews.Asking;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>II408: who is asked about a failure, a loss or what they are, as if it were a flaw, stops talking (G4.4).</summary>
internal sealed class TactfulQuestionRule : QuestionRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.TactfulQuestion,
        Title = "Hurt nobody by asking",
        DefaultSeverity = Severity.Warning,
        Guide = "G4.4",
    };

    protected override void Look(QuestionSubject question, ref FindingCollector findings)
    {
        if (question.Evidence.Certainty(QuestionFault.Insensitive) is not { } certainty) return;
        var span = question.Where(QuestionFault.Insensitive);
        findings.Report(
            Descriptor,
            certainty < FindingCollector.SureFrom
                ? $"\"{question.Words(span)}\" may be read as hurtful."
                : $"\"{question.Words(span)}\" touches a loss, a failure or what they are in a way that hurts.",
            QuestionSubject.At(span),
            "Leave it for them to bring up, and ask about the work: \"What has helped you when things were hard?\"",
            certainty);
    }
}
