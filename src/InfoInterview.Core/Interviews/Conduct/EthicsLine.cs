namespace InfoInterview.Interviews;

/// <summary>One promise of a seeker, with the rules that watch over it. Equal when all parts are equal (G2).</summary>
public sealed record EthicsLine
{
    /// <summary>The promise in two or three words.</summary>
    public required string Title { get; init; }

    /// <summary>What it asks, as one sentence in the first person.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraph of the guide.</summary>
    public required string Guide { get; init; }

    /// <summary>The ids of the rules that check it, the closest first; at least one.</summary>
    public required ValueList<string> Rules { get; init; }

    /// <summary>The title and the text.</summary>
    public override string ToString() => $"{Title}: {Text}";
}
