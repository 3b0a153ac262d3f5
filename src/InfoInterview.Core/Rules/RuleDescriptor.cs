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

    /// <summary>The id and the title, such as "II203: State how long it will take".</summary>
    public override string ToString() => $"{Id}: {Title}";
}
