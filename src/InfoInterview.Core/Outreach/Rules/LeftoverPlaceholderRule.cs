using InfoInterview.Language;
using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II201: nothing that was meant to be filled in may be left in a message (G3.1).</summary>
internal sealed class LeftoverPlaceholderRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.LeftoverPlaceholder,
        Title = "Fill in every placeholder",
        DefaultSeverity = Severity.Error,
        Guide = "G3.1",
    };

    public override Purposes Purposes { get; } = Purposes.Every;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        Check(message, message.Subject, ref findings);
        Check(message, message.Body, ref findings);
    }

    private void Check(MessageSubject message, scoped TextReading text, ref FindingCollector findings)
    {
        var phrase = message.Facts[MessageSignal.Blank];
        var isMarked = false;
        for (var start = 0; Placeholders.Next(text.Text, start) is { } span; start = span.End)
        {
            isMarked |= span.Start < phrase.Span.End && phrase.Span.Start < span.End;
            Report(text, span, ref findings);
        }

        if (phrase.IsThere && !isMarked && phrase.IsInBody == ReferenceEquals(text.Part, OutreachMessage.BodyPart)) Report(text, phrase.Span, ref findings);
        EmptyFields.Check(text, this, ref findings);
    }

    /// <summary>Says that a placeholder stands here.</summary>
    internal void Report(scoped TextReading text, TextSpan span, ref FindingCollector findings) => findings.Report(
        Descriptor,
        $"The {text.Part} still holds the placeholder \"{span.Of(text.Text)}\".",
        new TextLocation(text.Part, span),
        "Put in what belongs there, or take out the words that need it.");

    /// <summary>Says that something is missing after the words here.</summary>
    internal void ReportEmpty(scoped TextReading text, TextSpan span, ref FindingCollector findings) => findings.Report(
        Descriptor,
        $"Something is missing after \"{span.Of(text.Text)}\" in the {text.Part}: a field was empty when the message was filled.",
        new TextLocation(text.Part, span),
        "Put in what belongs there, or write the sentence without it.");
}
