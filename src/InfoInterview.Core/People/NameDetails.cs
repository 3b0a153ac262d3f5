namespace InfoInterview.People;

/// <summary>The parts that few names have, kept apart so that the others take half the memory.</summary>
internal sealed record NameDetails
{
    public static NameDetails None { get; } = new();

    public string? Title { get; init; }

    public string? Additional { get; init; }

    public string? Suffix { get; init; }

    public string? PostNominals { get; init; }

    public NameOrder Order { get; init; }

    public NameDoubt Doubt { get; init; }
}
