namespace InfoInterview.Rules;

/// <summary>
/// What is fixed about a rule: its permanent id, its imperative title and its default weight. Equal when all parts are equal.
/// </summary>
public sealed record RuleDescriptor
{
    /// <summary>The permanent id, such as <c>II203</c>; never used again for another rule.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule asks for, as an imperative without a full stop, such as "State how long it will take".</summary>
    public required string Title { get; init; }

    /// <summary>The weight where no <see cref="RuleSettings"/> says otherwise.</summary>
    public required Severity DefaultSeverity { get; init; }

    /// <summary>The paragraph of the guide that the rule comes from, such as <c>G3.2</c>.</summary>
    public required string Guide { get; init; }

    /// <summary>The rule's page, relative to the documentation's root.</summary>
    public string Page => $"rules/{Id}.md";

    /// <summary>What the rule says about something, at its own weight.</summary>
    /// <param name="message">What was seen, as one sentence.</param>
    /// <param name="location">Where; <c>null</c> for the whole.</param>
    /// <param name="suggestion">What would put it right; <c>null</c> when the message says so.</param>
    /// <param name="certainty">How sure the reading of the text is, from 0 to 1; <c>null</c> where it is exact.</param>
    /// <returns>The finding; where the reading is less sure than <see cref="FindingCollector.SureFrom"/>, a warning at most.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <c>null</c>.</exception>
    public Finding Finding(string message, TextLocation? location = null, string? suggestion = null, double? certainty = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new Finding
        {
            Rule = this,
            Severity = FindingCollector.Bounded(DefaultSeverity, certainty),
            Message = message,
            Location = location,
            Suggestion = suggestion,
            Certainty = certainty,
        };
    }

    /// <summary>The id and the title, such as "II203: State how long it will take".</summary>
    public override string ToString() => $"{Id}: {Title}";
}
