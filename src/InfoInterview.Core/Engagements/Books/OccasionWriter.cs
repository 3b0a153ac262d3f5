using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// From a step, or from what was typed, to the occasion of its message, with all that the history, the two people and the book know
/// filled in. Nobody is asked for what was recorded. Stateless, safe to share.
/// </summary>
public sealed class OccasionWriter
{
    private readonly IDateTimeZoneProvider zones;

    /// <summary>A writer with the time zones that this version carries.</summary>
    public OccasionWriter()
        : this(DateTimeZoneProviders.Tzdb)
    {
    }

    /// <summary>A writer with a host's own source of time zones.</summary>
    /// <param name="zones">Who knows the rules of time zones.</param>
    /// <exception cref="ArgumentNullException">The source is <c>null</c>.</exception>
    public OccasionWriter(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        this.zones = zones;
    }

    /// <summary>The occasion of a planned step.</summary>
    /// <param name="engagement">The history that the step belongs to.</param>
    /// <param name="step">The step.</param>
    /// <param name="book">The seeker's other histories, which know referrers and colleagues; <c>null</c> without.</param>
    /// <param name="said">What was typed besides, for the same purpose; <c>null</c> for nothing.</param>
    /// <returns>The occasion or what is missing; <c>null</c> for a step without a message.</returns>
    /// <exception cref="ArgumentNullException">The history or the step is <c>null</c>.</exception>
    public OccasionReading? For(Engagement engagement, NextStep step, SeekerBook? book = null, OccasionInput? said = null)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(step);
        if (step.Message is not { } purpose) return null;
        return Read(engagement, (said ?? new OccasionInput { Purpose = purpose }) with { Purpose = purpose }, step, book);
    }

    /// <summary>What was typed, with all that is known wherever nothing was.</summary>
    /// <param name="engagement">The history.</param>
    /// <param name="input">What was typed.</param>
    /// <param name="step">The step that asks for the message; <c>null</c> when none does.</param>
    /// <param name="book">The seeker's other histories; <c>null</c> without.</param>
    /// <returns>The fields, for a form or for <see cref="Read"/>.</returns>
    /// <exception cref="ArgumentNullException">The history or the input is <c>null</c>.</exception>
    public OccasionInput Complete(Engagement engagement, OccasionInput input, NextStep? step = null, SeekerBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(input);
        return new KnownAnswers(engagement, step, book, zones).Complete(input);
    }

    /// <summary>The occasion of what was typed, completed by what is known.</summary>
    /// <param name="engagement">The history.</param>
    /// <param name="input">What was typed.</param>
    /// <param name="step">The step that asks for the message; <c>null</c> when none does.</param>
    /// <param name="book">The seeker's other histories; <c>null</c> without.</param>
    /// <returns>The occasion, or what is missing or wrong.</returns>
    /// <exception cref="ArgumentNullException">The history or the input is <c>null</c>.</exception>
    public OccasionReading Read(Engagement engagement, OccasionInput input, NextStep? step = null, SeekerBook? book = null)
    {
        var known = Complete(engagement, input, step, book);
        var missing = MissingAnswers.Of(known, engagement.Contact);
        if (!missing.IsEmpty) return new OccasionReading { Input = known, Missing = missing };
        var reader = new AnswerReader(known, engagement, zones, IsLate(step));
        var occasion = reader.Read();
        return new OccasionReading { Input = known, Occasion = reader.Problems.IsEmpty ? occasion : null, Problems = reader.Problems };
    }

    private static bool IsLate(NextStep? step) => step is { Kind: NextStepKind.SendThanks, Status: WindowStatus.PastDue or WindowStatus.Overdue };
}
