using InfoInterview.Interviews.Asking;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>
/// II406: a plain fact of the organisation or of the profile is looked up beforehand; the reasons behind it are worth asking
/// (G5.2).
/// </summary>
internal sealed class PublicPagesRule : QuestionRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.PublicPages,
        Title = "Look up what anybody can",
        DefaultSeverity = Severity.Warning,
        Guide = "G5.2",
    };

    protected override void Look(QuestionSubject question, ref FindingCollector findings)
    {
        if (question.Evidence.Certainty(QuestionFault.PublicPages) is not { } certainty || question.OnlyAsksLeave) return;
        var span = question.Find(QuestionSignal.PublicFact) ?? question.Where(QuestionFault.PublicPages);
        findings.Report(
            Descriptor,
            certainty < FindingCollector.SureFrom
                ? $"\"{question.Words(span)}\" may be read as asking for a fact that a website or a profile tells."
                : $"\"{question.Words(span)}\" asks for a fact that a website or a profile tells.",
            QuestionSubject.At(span),
            "Look it up, then ask for what lies behind it: \"I read that …. How did that come about?\"",
            certainty);
    }
}
