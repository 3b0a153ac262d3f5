using NodaTime;

namespace InfoInterview.Storage;

/// <summary>Something of which a seeker has one, such as their skills. Equal when all parts are equal.</summary>
public sealed record KeptSetting
{
    /// <summary>The name of what the seeker has of skills.</summary>
    public const string Skills = "skills";

    /// <summary>The name of the seeker's own calendar.</summary>
    public const string Calendar = "calendar";

    /// <summary>The name of the address from which the calendar is read, protected by the host.</summary>
    public const string CalendarFeed = "calendar-feed";

    /// <summary>The name of what the seeker believes of the paths that they weigh.</summary>
    public const string Decisions = "decisions";

    /// <summary>The name of the people who came to mind of whom one could ask.</summary>
    public const string PeopleToAsk = "people-to-ask";

    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>The most bytes.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    /// <summary>Under which name it is kept: small letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, byte for byte.</summary>
    public required ValueList<byte> Content { get; init; }

    /// <summary>When it was changed last.</summary>
    public required Instant ChangedAt { get; init; }

    /// <summary>Whether something may be kept under a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it has 1 to so many characters, all of them small ASCII letters, digits or hyphens.</returns>
    public static bool IsName(string? name) =>
        name is { Length: > 0 and <= LongestName } && name.All(character => char.IsAsciiLetterLower(character)
            || char.IsAsciiDigit(character) || character == '-');
}
