using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II215: the greeting bears the contact's name, and no guessed title (G3.1).</summary>
internal sealed class GreetByNameRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.GreetByName,
        Title = "Greet them by their own name",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.1",
    };

    public override void Check(scoped MessageReading message, ref FindingCollector findings)
    {
        if (message.Message.To is not { } contact || !message.Facts.Greeting.IsThere) return;
        var span = message.Facts.Greeting.Span(message.Body);
        var place = new TextLocation(OutreachMessage.BodyPart, span);
        var reader = message.Message.Through ?? contact.Name;
        if (Named.SomebodyElse(in message, reader))
        {
            findings.Report(
                Descriptor,
                $"\"{span.Of(message.Body.Text)}\" greets somebody else: this goes to {reader.Full}.",
                place,
                $"Greet {reader.Full}.");
        }
        else if (reader.Title is null && Named.WithGenderedTitle(in message))
        {
            findings.Report(
                Descriptor,
                $"\"{span.Of(message.Body.Text)}\" guesses a title that is not on record for {reader.Full}.",
                place,
                $"Use the full name, \"Dear {reader.Full}\", until you know how they wish to be addressed.");
        }
    }
}
