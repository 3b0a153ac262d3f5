namespace InfoInterview.Interviews;

/// <summary>A question in the seeker's own words. Equal when all parts are equal.</summary>
public sealed record OwnQuestion
{
    private readonly string text = "";
    private readonly int minutes = Question.UsualMinutes;

    /// <summary>The words, as they are asked; not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string Text
    {
        get => text;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            text = value.Trim();
        }
    }

    /// <summary>The id of the phase in which to ask it.</summary>
    public required string PhaseId { get; init; }

    /// <summary>The whole minutes that question and answer take; from 1 to <see cref="Question.MostMinutes"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public int Minutes
    {
        get => minutes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Question.MostMinutes);
            minutes = value;
        }
    }
}
