using InfoInterview.Engagements;

namespace InfoInterview.Host.Happenings;

/// <summary>Ways to record something that belong together on the form, with the details they may need.</summary>
internal sealed record FactGroup
{
    private static readonly (string Name, string Title, string Heading, string[] Kinds)[] Known =
    [
        ("answer", "They answered", "What they said", ["replyReceived"]),
        ("offers", "Times were offered", "What they said", ["meetingProposed"]),
        ("theirs", "News, openings, a loss", "What they said", ["newsHeard", "openingOffered", "openingAnswered", "bereaved"]),
        ("failed", "A message did not arrive", "What they said", ["deliveryFailed"]),
        ("sent", "I wrote to them", "Between you", ["outreachSent", "followUpSent", "meetingConfirmed", "thankYouSent", "refusalThanked"]),
        ("time", "A time for the conversation", "Between you", ["meetingAgreed", "meetingMoved"]),
        ("talk", "The conversation", "Between you", ["preparationDone", "meetingHeld", "meetingCancelled", "meetingMissed"]),
        ("after", "After the conversation", "Between you", ["notesWritten", "actionsPlanned", "connected", "adviceActedOn", "referralTakenUp"]),
        ("promise", "A promise", "Between you", ["promiseMade", "promiseKept"]),
        ("gift", "Something given", "Between you", ["goodTurn"]),
        ("you", "Your own way", "About you", ["applied", "goalReached", "feltUnsafe"]),
        ("end", "Let it rest, or take it up again", "About you", ["engagementClosed", "outreachWithdrawn", "engagementReopened"]),
    ];

    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The heading over this group and its neighbours.</summary>
    public required string Heading { get; init; }

    public required IReadOnlyList<FactChoice> Choices { get; init; }

    public required IReadOnlyList<FactField> Fields { get; init; }

    /// <summary>Every way of the table, each once; kinds that no group knows yet stand in the last.</summary>
    public static IReadOnlyList<FactGroup> All { get; } = [.. Build()];

    /// <summary>The group of a choice.</summary>
    public static FactGroup Of(FactChoice choice) => All.First(group => group.Choices.Contains(choice));

    private static IEnumerable<FactGroup> Build()
    {
        foreach (var (name, title, heading, kinds) in Known)
            yield return Of(name, title, heading, [.. kinds.Select(kind => FactKind.Find(kind) ?? throw new InvalidOperationException($"There is no kind {kind}."))]);
        var rest = FactKind.All.Where(kind => !kind.Choices.IsEmpty && !Known.Any(group => group.Kinds.Contains(kind.Name, StringComparer.Ordinal))).ToList();
        if (rest.Count > 0) yield return Of("else", "Something else", "About you", rest);
    }

    private static FactGroup Of(string name, string title, string heading, List<FactKind> kinds) => new()
    {
        Name = name,
        Title = title,
        Heading = heading,
        Choices = [.. kinds.SelectMany(kind => kind.Choices)],
        Fields = [.. kinds.SelectMany(kind => kind.Parts).Where(FactField.IsAsked).DistinctBy(part => part.Name, StringComparer.Ordinal).Select(part => new FactField { Name = $"{name}.{part.Name}", Part = part })],
    };
}
