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
    public string Reason => Sentence(Step.ReasonIn(Spoken.Code));

    /// <summary>What to do, as a title: that of the rule, or in another language that of the step.</summary>
    public string What => Spoken.IsEnglish ? Step.Rule.Title : Step.TitleIn(Spoken.Code);

    /// <summary>By when, in a few words: "Due tomorrow."</summary>
    public string When => Step.Status == WindowStatus.Waiting ? "" : Spoken.Of($"Due {Distance}.");

    /// <summary>How far off the due day is, in words.</summary>
    public required string Distance { get; init; }

    /// <summary>Where the seeker lives, so that only another zone is named.</summary>
    public required ZoneId SeekerZone { get; init; }

    private static string Sentence(string words) =>
        string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(words[0])}{words.AsSpan(1)}.");
}
