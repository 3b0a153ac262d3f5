using InfoInterview.Engagements;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Inputs;

/// <summary>What is to be written, as the page and the API take it; whatever is left out is proposed.</summary>
internal sealed record WritingInput
{
    /// <summary>What the message is for, such as <c>thankYou</c>.</summary>
    public string? Purpose { get; set; }

    /// <summary>How it sounds, such as <c>warm</c>.</summary>
    public string? Tone { get; set; }

    /// <summary>The way it travels, such as <c>linkedIn</c>.</summary>
    public string? Channel { get; set; }

    /// <summary>The language as a tag such as <c>en</c>.</summary>
    public string? Language { get; set; }

    /// <summary>What one would like to learn about.</summary>
    public string? Topic { get; set; }

    /// <summary>How long the talk would take.</summary>
    public int? Minutes { get; set; }

    /// <summary>What the message states, by the name of the field, such as <c>talk.point</c>.</summary>
    public Dictionary<string, string?>? Fields { get; set; }

    /// <summary>What was typed into a field; <c>null</c> when nothing was.</summary>
    public string? this[string field] => Fields?.GetValueOrDefault(field)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>What was typed for a purpose, within the limits of a form.</summary>
    /// <param name="purpose">What the message is for.</param>
    /// <param name="problems">Takes what is too long.</param>
    public OccasionInput ToOccasion(MessagePurpose purpose, InputProblems problems)
    {
        _ = problems.Text("topic", Topic, InputLimits.Line);
        foreach (var (name, text) in Fields ?? []) _ = problems.Text(name, text, name switch
        {
            OccasionInput.Times or "questions" => InputLimits.Paragraph,
            "earlier.request" => InputLimits.Body,
            _ => InputLimits.Link,
        });
        return new OccasionInput
        {
            Purpose = purpose,
            Topic = Topic,
            Minutes = Minutes,
            Fields = (Fields ?? []).Select(field => new OccasionField { Name = field.Key, Text = field.Value ?? "" }).ToValueList(),
        };
    }

    /// <summary>The same with what was kept of the message before, wherever nothing was said, so that nobody is asked for it.</summary>
    /// <param name="thread">What the two have exchanged.</param>
    public WritingInput Knowing(MailThread thread)
    {
        if (thread.Last is not { } last) return this;
        var fields = new Dictionary<string, string?>(Fields ?? [], StringComparer.Ordinal);
        if (this["earlier.subject"] is null && !string.IsNullOrWhiteSpace(thread.Subject)) fields["earlier.subject"] = thread.Subject;
        if (this["earlier.request"] is null) fields["earlier.request"] = last.Body;
        return this with { Fields = fields };
    }

    /// <summary>The same with what is known wherever nothing was said.</summary>
    /// <param name="known">What was typed, completed.</param>
    public WritingInput Completed(OccasionInput known)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var field in known.Fields) fields.TryAdd(field.Name, field.Text);
        return this with { Fields = fields, Topic = known.Topic, Minutes = known.Minutes };
    }
}
