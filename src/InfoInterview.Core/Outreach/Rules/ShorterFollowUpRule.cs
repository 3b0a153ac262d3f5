using InfoInterview.Language;
using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II223: a follow-up is brief: shorter than what it follows (G8.1).</summary>
internal sealed class ShorterFollowUpRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.ShorterFollowUp,
        Title = "Keep the follow-up shorter than the request",
        DefaultSeverity = Severity.Warning,
        Guide = "G8.1",
    };

    public override Purposes Purposes { get; } = Purposes.Of(MessagePurpose.FollowUp);

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (message.Context.Request is not { } request) return;
        var before = WordCount.Of(request.Body, message.Lexicon);
        if (before == 0 || message.Facts.Words < before) return;
        findings.Report(
            Descriptor,
            string.Create(CultureInfo.InvariantCulture, $"The follow-up has {message.Facts.Words} words, and the request had {before}."),
            suggestion: "Two or three sentences are enough: what you asked, why it still matters to you, and that no is fine.");
    }
}
