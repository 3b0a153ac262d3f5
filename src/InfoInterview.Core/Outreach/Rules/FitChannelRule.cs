using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II216: a message is no longer than its channel carries (G3.5, G7.1).</summary>
internal sealed class FitChannelRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.FitChannel,
        Title = "Keep within the channel",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.5",
    };

    public override Purposes Purposes { get; } = Purposes.Every;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        var length = message.Context.Length;
        var words = message.Facts.Words;
        if (message.Message.Channel == Channel.LinkedInNote)
        {
            CheckNote(message.Body.Text, ref findings);
        }
        else if (words > MostFor(message.Message.Channel, length))
        {
            findings.Report(
                Descriptor,
                string.Create(CultureInfo.InvariantCulture, $"The message has {words} words; {MostFor(message.Message.Channel, length)} is as much as is gladly read."),
                suggestion: "Keep who you are, why them, and the question. The rest is for the conversation.");
        }
        else if (words < length.LeastWords)
        {
            findings.Report(
                Descriptor,
                string.Create(CultureInfo.InvariantCulture, $"The message has {words} words, fewer than the {length.LeastWords} that all its parts need."),
                suggestion: "Say in a sentence each who you are, why you ask them, and what you would like to learn.");
        }
    }

    /// <summary>A script holds what is said to them and what is said to a machine, of which one is spoken, and directions beside.</summary>
    private static int MostFor(Channel channel, MessageLength length) =>
        channel == Channel.Phone ? length.MostWords + (length.MostWords / 4) : length.MostWords;

    private void CheckNote(string body, ref FindingCollector findings)
    {
        if (body.Length <= MessageLength.NoteCharacters) return;
        findings.Report(
            Descriptor,
            string.Create(CultureInfo.InvariantCulture, $"The note has {body.Length} characters; LinkedIn takes {MessageLength.NoteCharacters}."),
            new TextLocation(OutreachMessage.BodyPart, new TextSpan(MessageLength.NoteCharacters, body.Length - MessageLength.NoteCharacters)),
            "Keep one sentence on why them and one question; the rest can follow once you are connected.");
    }
}
