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

    public override void Check(scoped QuestionReading question, ref FindingCollector findings)
    {
        if (question.Asks.IsEmpty) return;
        foreach (ref readonly var ask in question.Asks)
        {
            if (!ask.IsClosed) return;
        }

        ref readonly var first = ref question.Asks[0];
        var span = question.SpanOf(in first);
        findings.Report(Descriptor, $"\"{question.Words(span)}\" can be answered with {Answer(first.Form)}.", QuestionReading.At(span), Rewording.OfClosed(in question, in first));
    }

    private static string Answer(AskForm form) => form == AskForm.Choice ? "one of the two words it offers" : "yes or no";
}
