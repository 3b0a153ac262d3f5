namespace InfoInterview.Decisions;

/// <summary>What somebody gave.</summary>
public enum GiftKind
{
    /// <summary>What they said of a matter.</summary>
    Word = 0,

    /// <summary>The name of somebody to talk to.</summary>
    Name = 1,

    /// <summary>Something to read, watch, join or use.</summary>
    Tip = 2,
}
