namespace InfoInterview.Notes.Searching;

/// <summary>A note that was found, with what puts it before others.</summary>
internal readonly record struct Ranked(int Weight, int Day, int Shelf, int Place) : IComparable<Ranked>
{
    /// <summary>The better one first: by weight, by the later day, then as the notes were added.</summary>
    public int CompareTo(Ranked other)
    {
        var order = other.Weight.CompareTo(Weight);
        if (order == 0) order = other.Day.CompareTo(Day);
        if (order == 0) order = Shelf.CompareTo(other.Shelf);
        return order == 0 ? Place.CompareTo(other.Place) : order;
    }
}
