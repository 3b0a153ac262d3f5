namespace InfoInterview.People.Merging;

/// <summary>Brings the ways to reach one person together: each once, and what is known of it is never made better than it is.</summary>
internal static class PointMerge
{
    public static ValueList<ContactPoint> Of(IEnumerable<ContactPoint> points)
    {
        var merged = new List<ContactPoint>();
        var places = new Dictionary<ContactPoint, int>();
        foreach (var point in points)
        {
            if (places.TryAdd(point, merged.Count)) merged.Add(point);
            else merged[places[point]] = Joined(merged[places[point]], point);
        }

        return merged.ToValueList();
    }

    /// <summary>A bounce outweighs everything, and the best way in which it was found stands.</summary>
    private static ContactPoint Joined(ContactPoint known, ContactPoint other)
    {
        var found = known.FoundVia == PointSource.Unknown || (other.FoundVia != PointSource.Unknown && other.FoundVia < known.FoundVia) ? other.FoundVia : known.FoundVia;
        return known.WithState(known.State > other.State ? known.State : other.State).WithSource(found);
    }
}
