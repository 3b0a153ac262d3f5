using InfoInterview.Host.Messages;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Inputs;

/// <summary>A message as it was edited.</summary>
internal sealed record MessageInput
{
    public string? Subject { get; set; }

    public string? Body { get; set; }

    /// <summary>The draft that the form shows, or the one that it begins; empty where a page has none.</summary>
    public Guid Draft { get; set; }

    /// <summary>The version of the draft that the form shows; 0 when it begins one.</summary>
    public long Version { get; set; }

    public bool IsThere => Subject is not null || Body is not null;

    /// <summary>The message, with single line ends as the rules expect them; <c>null</c> when there are problems.</summary>
    /// <param name="frame">Everything but subject and text: what it is for, how it travels, between whom.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public OutreachMessage? Read(OutreachMessage frame, InputProblems problems)
    {
        var subject = Subject ?? "";
        var body = (Body ?? "").ReplaceLineEndings("\n");
        if (subject.Length > InputLimits.Subject) problems.Add("subject", Spoken.Of($"At most {InputLimits.Subject} characters, please."));
        if (subject.AsSpan().IndexOfAny('\r', '\n') >= 0) problems.Add("subject", Spoken.Of("A subject is a single line."));
        if (body.Length > InputLimits.Body) problems.Add("body", Spoken.Of($"At most {InputLimits.Body} characters, please."));
        return problems.Any ? null : frame with { Subject = MessageWays.ShowSubject(frame.Channel) ? subject : null, Body = body };
    }
}
