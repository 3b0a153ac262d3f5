using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Storage;

namespace InfoInterview.Host.Ui;

/// <summary>
/// One place of the way from "not asked" to "complete", with how many stand there and the name by which a list is filtered.
/// </summary>
internal sealed record PipelinePlace
{
    public const string NotAskedKey = "notAsked";

    public const string SilentKey = "silent";

    /// <summary>The way in its usual order, then where somebody leaves it.</summary>
    private static readonly Stage[] Way =
        [Stage.AwaitingReply, Stage.Scheduling, Stage.Agreed, Stage.Held, Stage.Complete, Stage.Postponed, Stage.Unclear, Stage.Referred,
            Stage.Declined, Stage.Closed];

    private static readonly Stage[] Always = [Stage.AwaitingReply, Stage.Scheduling, Stage.Agreed, Stage.Held, Stage.Complete];

    public required string Key { get; init; }

    public required string Words { get; init; }

    public required int Count { get; init; }

    /// <summary>Every place that can be chosen, by its name in an address.</summary>
    public static IReadOnlyList<(string Key, string Words)> All =>
        [(NotAskedKey, Spoken.Of("Not asked yet")), .. Way.Select(stage => (KeyOf(stage), HappeningText.Of(stage))),
            (SilentKey, Spoken.Of("Not to be contacted"))];

    public static string KeyOf(Stage stage) => Inputs.Words.Of(stage);

    public static IEnumerable<PipelinePlace> Of(CampaignFigures figures)
    {
        // Somebody with whom something happened before the first request stands where nobody was asked.
        yield return Place(NotAskedKey, Spoken.Of("Not asked yet"),
            Sum(figures, place => place is { Stage: null, IsSilent: false } or { Stage: Stage.Preparing }));
        foreach (var stage in Way)
        {
            var count = Sum(figures, place => place.Stage == stage);
            if (count > 0 || Always.Contains(stage)) yield return Place(KeyOf(stage), HappeningText.Of(stage), count);
        }

        if (Sum(figures, place => place.IsSilent) is var silent and > 0) yield return Place(SilentKey, Spoken.Of("Not to be contacted"), silent);
    }

    /// <summary>The filter of a name in an address; <c>null</c> when there is no such place.</summary>
    public static ContactFilter? FilterOf(string? key) => key switch
    {
        NotAskedKey => new ContactFilter { NotAsked = true, Stages = [Stage.Preparing] },
        SilentKey => new ContactFilter { Silent = true },
        _ => Way.Where(stage => string.Equals(KeyOf(stage), key, StringComparison.Ordinal))
            .Select(stage => new ContactFilter { Stages = [stage] }).FirstOrDefault(),
    };

    private static PipelinePlace Place(string key, string words, int count) => new() { Key = key, Words = words, Count = count };

    private static int Sum(CampaignFigures figures, Func<StandingCount, bool> isThere) => figures.Places
        .Where(isThere).Sum(place => place.Count);
}
