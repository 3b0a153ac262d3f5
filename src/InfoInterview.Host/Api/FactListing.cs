using System.Text.Json.Nodes;
using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Interchange.Engagements;

namespace InfoInterview.Host.Api;

/// <summary>What happened with a contact, and what comes next.</summary>
internal sealed record FactListing
{
    public required long Version { get; init; }

    public required string Stage { get; init; }

    /// <summary>The facts in the order of time, in the library's own JSON form.</summary>
    public required IReadOnlyList<JsonNode?> Facts { get; init; }

    public required IReadOnlyList<StepView> NextSteps { get; init; }

    public static FactListing Of(Engagement engagement, long version, IEnumerable<StepView> steps) => new()
    {
        Version = version,
        Stage = Words.Of(engagement.Stage),
        Facts = [.. engagement.Facts.Select(fact => JsonNode.Parse(FactJson.Write(fact)))],
        NextSteps = [.. steps],
    };
}
