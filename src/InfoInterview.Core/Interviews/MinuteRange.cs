namespace InfoInterview.Interviews;

/// <summary>Whole minutes from a least to a most, both inclusive.</summary>
public readonly record struct MinuteRange
{
    internal MinuteRange(int least, int most)
    {
        Least = least;
        Most = most;
    }

    /// <summary>The fewest minutes.</summary>
    public int Least { get; }

    /// <summary>The most minutes.</summary>
    public int Most { get; }

    /// <summary>Whether the minutes lie within.</summary>
    /// <param name="minutes">Whole minutes.</param>
    /// <returns><c>true</c> at both ends too.</returns>
    public bool Contains(int minutes) => minutes >= Least && minutes <= Most;

    /// <summary>Such as "5 to 12 minutes".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Least} to {Most} minutes");
}
