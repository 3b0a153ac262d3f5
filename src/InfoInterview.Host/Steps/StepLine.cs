using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Time;

namespace InfoInterview.Host.Steps;

/// <summary>One next step with whom it is about.</summary>
internal sealed record StepLine
{
    public required Contact Contact { get; init; }

    public required Stage Stage { get; init; }

    public required NextStep Step { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public string Reason => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(Step.Reason[0])}{Step.Reason.AsSpan(1)}.");

    /// <summary>By when, in a few words: "Due tomorrow."</summary>
    public string When => Step.Status == WindowStatus.Waiting ? "" : $"Due {Distance}.";

    /// <summary>How far off the due day is, in words.</summary>
    public required string Distance { get; init; }

    /// <summary>Where the seeker lives, so that only another zone is named.</summary>
    public required ZoneId SeekerZone { get; init; }
}
