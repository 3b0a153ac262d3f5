using InfoInterview.People;

namespace InfoInterview.Storage;

/// <summary>What a look over what is kept to find due steps found. Equal when all parts are equal.</summary>
public sealed record ForecastCheck
{
    /// <summary>How many histories were compared with the planner.</summary>
    public required int Checked { get; init; }

    /// <summary>The contacts whose history was not found as it is planned; they are mended.</summary>
    public required ValueList<ContactId> Mended { get; init; }

    /// <summary>After which contact to go on next time; <c>null</c> when all were looked at.</summary>
    public required ContactId? Last { get; init; }
}
