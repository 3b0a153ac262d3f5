using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>One of the two promised something (G6.1).</summary>
public sealed record PromiseMade : Fact
{
    /// <summary>Who promised.</summary>
    public required Side By { get; init; }

    /// <summary>What was promised, as one would say it; tells promises apart.</summary>
    public required string What { get; init; }

    /// <summary>The last day for it; <c>null</c> when none was said.</summary>
    public LocalDate? Due { get; init; }
}
