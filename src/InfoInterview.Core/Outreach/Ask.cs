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

    private readonly int minutes = UsualMinutes;

    /// <summary>What one would like to learn about, such as "wind-farm siting".</summary>
    public required string Topic { get; init; }

    /// <summary>How long it would take, in minutes, from <see cref="LeastMinutes"/> to <see cref="MostMinutes"/> inclusive; 20 when not said.</summary>
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
}
