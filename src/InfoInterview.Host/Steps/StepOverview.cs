using InfoInterview.Storage;

namespace InfoInterview.Host.Steps;

/// <summary>How much there is to do, and some of each list.</summary>
internal sealed record StepOverview
{
    public static StepOverview None { get; } = new()
    {
        Counts = new DueCounts { Contacts = 0, Started = 0, NotAsked = 0, UnderWay = 0, ToAskAgain = 0 },
        UnderWay = StepPage.None,
        ToAskAgain = StepPage.None,
        NotAsked = StepPage.None,
    };

    public required DueCounts Counts { get; init; }

    public required StepPage UnderWay { get; init; }

    public required StepPage ToAskAgain { get; init; }

    public required StepPage NotAsked { get; init; }
}
