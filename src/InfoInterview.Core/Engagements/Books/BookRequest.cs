using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>One request of a book.</summary>
internal readonly record struct BookRequest(Instant At, int Page, int Place)
{
    /// <summary>The order of time; among equals that of the book.</summary>
    public static readonly IComparer<BookRequest> ByTime = Comparer<BookRequest>.Create(static (left, right) =>
    {
        var byTime = left.At.CompareTo(right.At);
        if (byTime != 0) return byTime;
        return left.Page != right.Page ? left.Page.CompareTo(right.Page) : left.Place.CompareTo(right.Place);
    });
}
