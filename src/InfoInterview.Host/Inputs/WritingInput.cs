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
}
