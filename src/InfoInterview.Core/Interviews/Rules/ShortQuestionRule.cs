using InfoInterview.Interviews.Asking;
using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>II407: who has to remember a question while it is asked cannot think about it (G4.4).</summary>
internal sealed class ShortQuestionRule : QuestionRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.ShortQuestion,
        Title = "Keep it short enough to say aloud",
        DefaultSeverity = Severity.Warning,
        Guide = "G4.4",
    };

    protected override void Look(QuestionSubject question, ref FindingCollector findings)
    {
        var words = WordCount.Of(question.Text.Tokens);
        if (words <= QuestionReviewer.MostWords) return;
        var whole = new TextSpan(0, question.Draft.Text.Length);
        findings.Report(
            Descriptor,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The question has {words} words; more than {QuestionReviewer.MostWords} are hard to follow when spoken."),
            QuestionSubject.At(whole),
            Rewording.OfLong(question));
    }
}
