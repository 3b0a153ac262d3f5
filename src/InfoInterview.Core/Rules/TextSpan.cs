namespace InfoInterview.Rules;

/// <summary>
/// A stretch of a text in UTF-16 units, start inclusive, end exclusive. Ordered by nothing; equal when both numbers are.
/// </summary>
public readonly record struct TextSpan
{
    /// <summary>A stretch from a start with a length, both in UTF-16 units.</summary>
    /// <param name="start">The first unit, counted from zero.</param>
    /// <param name="length">How many units; zero marks a place between two.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start or the length is negative.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    /// <summary>The first unit, counted from zero.</summary>
    public int Start { get; }

    /// <summary>How many units; zero marks a place between two units.</summary>
    public int Length { get; }

    /// <summary>The unit after the last.</summary>
    public int End => Start + Length;

    /// <summary>The stretch of the given text.</summary>
    /// <param name="text">The text that the stretch lies in.</param>
    /// <returns>The stretch.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within the text.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The stretch as <c>[start..end)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
