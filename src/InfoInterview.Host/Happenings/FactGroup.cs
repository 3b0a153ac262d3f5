using InfoInterview.Engagements;

namespace InfoInterview.Host.Happenings;

/// <summary>Ways to record something that belong together on the form, with the details they may need.</summary>
internal sealed record FactGroup
{
    private static readonly (string Name, string Title, string Heading, string[] Kinds)[] Known =
    [
        ("answer", Spoken.Key("They answered"), Spoken.Key("What they said"), ["replyReceived"]),
        ("offers", Spoken.Key("Times were offered"), Spoken.Key("What they said"), ["meetingProposed"]),
        ("theirs", Spoken.Key("News, openings, a loss"), Spoken.Key("What they said"), ["newsHeard", "openingOffered", "openingAnswered", "bereaved"]),
        ("failed", Spoken.Key("A message did not arrive"), Spoken.Key("What they said"), ["deliveryFailed"]),
        ("sent", Spoken.Key("I wrote to them"), Spoken.Key("Between you"), ["outreachSent", "followUpSent", "meetingConfirmed", "thankYouSent", "refusalThanked"]),
        ("time", Spoken.Key("A time for the conversation"), Spoken.Key("Between you"), ["meetingAgreed", "meetingMoved"]),
        ("talk", Spoken.Key("The conversation"), Spoken.Key("Between you"), ["preparationDone", "meetingHeld", "meetingCancelled", "meetingMissed"]),
        ("after", Spoken.Key("After the conversation"), Spoken.Key("Between you"), ["notesWritten", "actionsPlanned", "connected", "adviceActedOn", "referralTakenUp"]),
        ("promise", Spoken.Key("A promise"), Spoken.Key("Between you"), ["promiseMade", "promiseKept"]),
        ("gift", Spoken.Key("Something given"), Spoken.Key("Between you"), ["goodTurn"]),
        ("you", Spoken.Key("Your own way"), Spoken.Key("About you"), ["applied", "goalReached", "feltUnsafe"]),
        ("end", Spoken.Key("Let it rest, or take it up again"), Spoken.Key("About you"), ["engagementClosed", "outreachWithdrawn", "engagementReopened"]),
    ];

    public required string Name { get; init; }

    /// <summary>What it is called, in English; a page asks for it in its language.</summary>
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
        if (rest.Count > 0) yield return Of("else", Spoken.Key("Something else"), Spoken.Key("About you"), rest);
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
