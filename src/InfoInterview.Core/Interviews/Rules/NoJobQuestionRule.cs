using InfoInterview.Interviews.Asking;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>II404: an informational interview is never a request for a job, and neither is any of its questions (G1.1, G2.1).</summary>
internal sealed class NoJobQuestionRule : QuestionRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.NoJobQuestion,
        Title = "Ask about the work, never for work",
        DefaultSeverity = Severity.Error,
        Guide = "G1.1",
    };

    protected override void Look(QuestionSubject question, ref FindingCollector findings)
    {
        if (question.AsksForJob is not { } certainty) return;
        if (question.OnlyAsksLeave && !question.JobAsks.Any(static ask => ask.Certainty >= FindingCollector.SureFrom)) return;
        var span = question.JobAsks.IsEmpty
            ? question.Find(QuestionSignal.PlaceAsked) ?? question.Where(QuestionFault.AsksForJob) : question.JobAsks[0].Span;
        findings.Report(
            Descriptor,
            certainty < FindingCollector.SureFrom
                ? $"\"{question.Words(span)}\" may be read as asking this person for a job, a place or a good word."
                : $"\"{question.Words(span)}\" asks this person for a job, a place or a good word, "
                    + "and they agreed to a talk about their work.",
            QuestionSubject.At(span),
            "Ask about it as a topic instead: \"How do people usually find their way into this work?\" "
                + "or \"What do you look for in somebody who is new?\"",
            certainty);
    }
}
