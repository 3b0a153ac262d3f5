using NodaTime;

namespace InfoInterview.People;

/// <summary>
/// One line of the list of people who are not written to: no name and no address, only what an address comes to under the host's key.
/// Equal when all parts are equal.
/// </summary>
public sealed record DoNotContactEntry
{
    /// <summary>What an identity comes to under the key: 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Why.</summary>
    public required DoNotContactReason Reason { get; init; }

    /// <summary>The day since when; <c>null</c> when not known.</summary>
    public LocalDate? Since { get; init; }
}
