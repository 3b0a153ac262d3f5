using InfoInterview.Interviews.Asking;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>II405: own pay, age, family, health, faith and vote are the business of the person asked (G4.4, G5).</summary>
internal sealed class PrivateMattersRule : QuestionRule
{
    private static readonly PrivateMatter[] Matters =
    [
        new(QuestionSignal.OwnPay, QuestionSignal.AboutPay, "their own pay",
            "Ask about the field: \"What do people usually earn in the first years of this work?\""),
        new(QuestionSignal.OwnAge, QuestionSignal.AboutAge, "their age",
            "Ask about the way instead: \"How long does it usually take to get from the first post to one like yours?\""),
        new(QuestionSignal.OwnFamily, QuestionSignal.AboutFamily, "their family",
            "Ask about the work: \"What do the hours ask of the people who do this?\""),
        new(QuestionSignal.OwnHealth, QuestionSignal.AboutHealth, "their health",
            "Ask about the work: \"What about this work takes the most strength, and what gives it back?\""),
        new(QuestionSignal.OwnFaith, QuestionSignal.AboutFaith, "their faith",
            "Ask about the work: \"Which values guide you when a decision is hard?\""),
        new(QuestionSignal.OwnVote, QuestionSignal.AboutVote, "their politics",
            "Ask about the field: \"Which decisions made elsewhere change your work the most?\""),
    ];

    private static readonly PrivateMatter Other = new(
        default, default, "their private life", "Ask about the work: \"What does this work ask of the people who do it?\"");

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.PrivateMatters,
        Title = "Leave their private life to them",
        DefaultSeverity = Severity.Warning,
        Guide = "G4.4",
    };

    protected override void Look(QuestionSubject question, ref FindingCollector findings)
    {
        if (question.Evidence.Certainty(QuestionFault.TooPersonal) is not { } certainty) return;
        var (matter, told) = Find(question);
        var span = told ?? question.Where(QuestionFault.TooPersonal);
        findings.Report(
            Descriptor,
            certainty < FindingCollector.SureFrom
                ? $"\"{question.Words(span)}\" may be read as asking about {matter.Name}."
                : $"\"{question.Words(span)}\" asks about {matter.Name}, which is theirs to bring up.",
            QuestionSubject.At(span),
            matter.Instead,
            certainty);
    }

    /// <summary>What it asks about: by a phrase where there is one, else by a word.</summary>
    private static (PrivateMatter Matter, TextSpan? Span) Find(QuestionSubject question)
    {
        foreach (var matter in Matters)
        {
            if (question.Find(matter.Asked) is { } span) return (matter, span);
        }

        foreach (var matter in Matters)
        {
            if (question.Find(matter.Named) is not null) return (matter, null);
        }

        return (Other, null);
    }
}
