using InfoInterview.Outreach;

namespace InfoInterview.Decisions;

/// <summary>Somebody to ask first, why, and how to reach them. Equal when all parts are equal (G3.5, G9.1).</summary>
public sealed record PersonToAsk
{
    /// <summary>The entry of the inventory.</summary>
    public required InventoryEntry Entry { get; init; }

    /// <summary>The points, which are the sum of the reasons.</summary>
    public required int Points { get; init; }

    /// <summary>What the points are made of; none of them is nought.</summary>
    public required ValueList<RankReason> Reasons { get; init; }

    /// <summary>How to reach them, in two or three sentences.</summary>
    public required string Way { get; init; }

    /// <summary>The message to begin with: a request to them, or one to be introduced.</summary>
    public required MessagePurpose FirstMessage { get; init; }
}
