namespace InfoInterview.Host.Plots;

/// <summary>Lays the numbers from one bound to another evenly over a length. Equal when all parts are equal.</summary>
internal readonly record struct PlotScale
{
    public PlotScale(int min, int max, double length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(max, min);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        (Min, Max, Length) = (min, max, length);
    }

    /// <summary>The number at 0.</summary>
    public int Min { get; }

    /// <summary>The number at <see cref="Length"/>.</summary>
    public int Max { get; }

    public double Length { get; }

    /// <summary>Where a number lies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the bounds: a picture never hides what does not fit.</exception>
    public double At(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, Min);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Max);
        return Length * ((double)number - Min) / ((double)Max - Min);
    }
}
