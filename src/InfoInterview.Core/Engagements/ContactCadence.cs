namespace InfoInterview.Engagements;

/// <summary>
/// How often to be in touch: an ideal wait after the last real interaction, and one that is too long (G7.1). Equal when both waits
/// are.
/// </summary>
public sealed record ContactCadence
{
    /// <summary>From the last real interaction to the day on which the next is welcome.</summary>
    public required int IdealDays { get; init; }

    /// <summary>From the last real interaction to the day after which the tie grows cold.</summary>
    public required int WorstDays { get; init; }

    /// <summary>Such as "30 to 60 days".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{IdealDays} to {WorstDays} days");
}
