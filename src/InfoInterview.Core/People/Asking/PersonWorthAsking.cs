namespace InfoInterview.People;

/// <summary>Somebody who is worth asking next, with why. Equal when both parts are equal (G8.2).</summary>
[NotKept("Worked out from the records whenever it is asked for.")]
public sealed record PersonWorthAsking
{
    /// <summary>Who.</summary>
    public required Contact Contact { get; init; }

    /// <summary>Why, the weightiest first; never empty.</summary>
    public required ValueList<AskReason> Reasons { get; init; }
}
