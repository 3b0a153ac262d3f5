namespace InfoInterview.Engagements;

/// <summary>One history of a book, with what is counted of it.</summary>
internal sealed class BookPage(int number, Engagement engagement)
{
    /// <summary>Its place in the order of adding.</summary>
    public int Number => number;

    public Engagement Engagement { get; set; } = engagement;

    /// <summary>The thanks and the notes that are still to be written.</summary>
    public int Owed { get; private set; }

    /// <summary>The requests, in the order of time.</summary>
    public List<BookRequest> Requests { get; } = [];

    public void Count()
    {
        Owed = OwedStep.CountOf(Engagement);
        Requests.Clear();
        foreach (var fact in Engagement.Facts)
        {
            if (fact is OutreachSent) Requests.Add(new BookRequest(fact.At, number, Requests.Count));
        }
    }
}
