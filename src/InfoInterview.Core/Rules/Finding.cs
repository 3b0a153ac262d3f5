namespace InfoInterview.Rules;

/// <summary>
/// What a rule says about something: which rule, how much it weighs, what was seen, where, and what would put it right.
/// Equal when all parts are equal.
/// </summary>
public sealed record Finding
{
    /// <summary>The rule that speaks.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The weight, after the settings were asked.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What was seen, as one sentence that names the facts.</summary>
    public required string Message { get; init; }

    /// <summary>Where it was seen; <c>null</c> when the finding is about the whole, such as something missing.</summary>
    public TextLocation? Location { get; init; }

    /// <summary>What would put it right, as one sentence; <c>null</c> when the message already says so.</summary>
    public string? Suggestion { get; init; }

    /// <summary>
    /// How sure the reading of the text behind it is, from 0 to 1: the share of such readings that were right on texts not seen
    /// before. <c>null</c> where the finding is exact.
    /// </summary>
    public double? Certainty { get; init; }

    /// <summary>Such as "II202 warning: The message does not say how long the talk would take.".</summary>
    public override string ToString() => $"{Rule.Id} {Name(Severity)}: {Message}";

    private static string Name(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        _ => "error",
    };
}
