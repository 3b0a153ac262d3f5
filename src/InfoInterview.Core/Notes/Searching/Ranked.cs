namespace InfoInterview.Notes.Searching;

/// <summary>A note that was found, with what puts it before others.</summary>
internal readonly record struct Ranked(int Weight, int Day, int Shelf, int Place) : IComparable<Ranked>
{
    public static bool operator <(Ranked left, Ranked right) => left.CompareTo(right) < 0;

    public static bool operator >(Ranked left, Ranked right) => left.CompareTo(right) > 0;

    public static bool operator <=(Ranked left, Ranked right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Ranked left, Ranked right) => left.CompareTo(right) >= 0;

    /// <summary>The better one first: by weight, by the later day, then as the notes were added.</summary>
    public int CompareTo(Ranked other)
    {
        if (Weight != other.Weight) return Weight > other.Weight ? -1 : 1;
        if (Day != other.Day) return Day > other.Day ? -1 : 1;
        return Shelf != other.Shelf ? Shelf.CompareTo(other.Shelf) : Place.CompareTo(other.Place);
    }
}
