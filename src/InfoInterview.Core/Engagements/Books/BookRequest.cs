using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>One request of a book, in the order of time.</summary>
internal readonly record struct BookRequest(Instant At, int Page, int Place) : IComparable<BookRequest>
{
    public int CompareTo(BookRequest other)
    {
        var byTime = At.CompareTo(other.At);
        if (byTime != 0) return byTime;
        return Page != other.Page ? Page.CompareTo(other.Page) : Place.CompareTo(other.Place);
    }
}
