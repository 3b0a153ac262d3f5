using InfoInterview.Language;
using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II203: an informational interview is never a request for a job (G1.1, G2.1).</summary>
internal sealed class AsksForJobRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.AsksForJob,
        Title = "Ask for advice, never for a job",
        DefaultSeverity = Severity.Error,
        Guide = "G1.1",
    };

    public override Purposes Purposes { get; } = Purposes.Every;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        var isOffered = message.Purpose is MessagePurpose.AnswerOffer or MessagePurpose.DeclineOffer;
        foreach (ref readonly var ask in message.JobAsks)
        {
            var text = ask.IsInSubject ? message.Subject : message.Body;
            // Who answers an offer of work names that work; only a sure ask in the writer's own name is one there.
            if (isOffered && (ask.Certainty < FindingCollector.SureFrom || !IsOwn(in text, ask.Span))) continue;
            findings.Report(
                Descriptor,
                ask.Certainty < FindingCollector.SureFrom
                    ? $"\"{ask.Span.Of(text.Text)}\" may be read as {Doing(ask.Kind)}."
                    : $"\"{ask.Span.Of(text.Text)}\" {What(ask.Kind)}, and this is a request for advice.",
                new TextLocation(text.Part, ask.Span),
                "Ask how they see the field, or what they would do in your place. Work may come of it later, never in the first message.",
                ask.Certainty);
        }
    }

    /// <summary>Whether the stretch speaks of the writer.</summary>
    private static bool IsOwn(in TextReading text, TextSpan span)
    {
        foreach (ref readonly var token in text.Tokens)
        {
            if (token.Start >= span.Start && token.End <= span.End && token.Is(WordClass.First)) return true;
        }

        return false;
    }

    private static string What(JobAskKind kind) => kind switch
    {
        JobAskKind.Openings => "asks whether there is work to be had",
        JobAskKind.Internship => "asks for a place",
        JobAskKind.Referral => "asks to be recommended for a job",
        JobAskKind.ForwardResume => "asks to have an application passed on",
        JobAskKind.Consideration => "asks to be thought of for a job",
        JobAskKind.WordWithDeciders => "asks for a word with those who hire",
        JobAskKind.OfferedLabour => "offers to work for them",
        JobAskKind.WayIn => "asks for the way into their organisation",
        _ => "asks for a job",
    };

    private static string Doing(JobAskKind kind) => kind switch
    {
        JobAskKind.Openings => "asking whether there is work to be had",
        JobAskKind.Internship => "asking for a place",
        JobAskKind.Referral => "asking to be recommended for a job",
        JobAskKind.ForwardResume => "asking to have an application passed on",
        JobAskKind.Consideration => "asking to be thought of for a job",
        JobAskKind.WordWithDeciders => "asking for a word with those who hire",
        JobAskKind.OfferedLabour => "offering to work for them",
        JobAskKind.WayIn => "asking for the way into their organisation",
        _ => "asking for a job",
    };
}
