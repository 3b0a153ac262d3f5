using InfoInterview.Interviews.Asking;
using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>II405: own pay, age, family, health, faith and vote are the business of the person asked (G4.4, G5).</summary>
internal sealed class PrivateMattersRule : QuestionRule
{
    private static readonly (QuestionSignal Signal, string Matter, string Instead)[] Matters =
    [
        (QuestionSignal.OwnPay, "their own pay", "Ask about the field: \"What do people usually earn in the first years of this work?\""),
        (QuestionSignal.OwnAge, "their age", "Ask about the way instead: \"How long does it usually take to get from the first post to one like yours?\""),
        (QuestionSignal.OwnFamily, "their family", "Ask about the work: \"What do the hours ask of the people who do this?\""),
        (QuestionSignal.OwnHealth, "their health", "Ask about the work: \"What about this work takes the most strength, and what gives it back?\""),
        (QuestionSignal.OwnFaith, "their faith", "Ask about the work: \"Which values guide you when a decision is hard?\""),
        (QuestionSignal.OwnVote, "their politics", "Ask about the field: \"Which decisions made elsewhere change your work the most?\""),
    ];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.PrivateMatters,
        Title = "Leave their private life to them",
        DefaultSeverity = Severity.Warning,
        Guide = "G4.4",
    };

    public override void Check(scoped QuestionReading question, ref FindingCollector findings)
    {
        foreach (var (signal, matter, instead) in Matters)
        {
            if (question.Find(signal) is not { } span) continue;
            findings.Report(Descriptor, $"\"{question.Words(span)}\" asks about {matter}, which is theirs to bring up.", QuestionReading.At(span), instead);
            return;
        }
    }
}
