namespace InfoInterview.Outreach;

/// <summary>What is asked for: a conversation about something, for so long. Equal when all parts are equal (G3.2).</summary>
public sealed record Ask
{
    /// <summary>The shortest conversation that can be asked for, in minutes.</summary>
    public const int LeastMinutes = 5;

    /// <summary>The longest conversation that can be asked for, in minutes.</summary>
    public const int MostMinutes = 240;

    /// <summary>What the guide asks for, in minutes: the upper end of 15 to 20 (G3.2).</summary>
    public const int UsualMinutes = 20;

    private readonly string topic = "";
    private readonly int minutes = UsualMinutes;

    /// <summary>What one would like to learn about, such as "wind-farm siting"; holds a letter or a digit.</summary>
    /// <exception cref="ArgumentException">The text has neither.</exception>
    public required string Topic
    {
        get => topic;
        init => topic = value is not null && value.Any(char.IsLetterOrDigit)
            ? value
            : throw new ArgumentException("A topic needs at least a letter or a digit.", nameof(value));
    }

    /// <summary>
    /// How long it would take, in minutes, from <see cref="LeastMinutes"/> to <see cref="MostMinutes"/> inclusive; 20 when not said.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public int Minutes
    {
        get => minutes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, LeastMinutes);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostMinutes);
            minutes = value;
        }
    }

    /// <summary>How one would like to talk; left open when not said.</summary>
    public MeetingForm Form { get; init; }
}
