namespace InfoInterview.Notes.Searching;

/// <summary>A note that was found, with what puts it before others.</summary>
internal readonly record struct Ranked(int Weight, int Day, int Shelf, int Place)
{
    /// <summary>The better one first: by weight, by the later day, then as the notes were added.</summary>
    public static int Compare(Ranked left, Ranked right)
    {
        var order = right.Weight.CompareTo(left.Weight);
        if (order == 0) order = right.Day.CompareTo(left.Day);
        if (order == 0) order = left.Shelf.CompareTo(right.Shelf);
        return order == 0 ? left.Place.CompareTo(right.Place) : order;
    }
}
