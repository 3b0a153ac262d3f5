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

    /// <summary>Whether there was a conversation, after which something was owed.</summary>
    public bool HasTalk { get; private set; }

    /// <summary>What the seeker reached, where it is told here.</summary>
    public GoalReached? Goal { get; private set; }

    public void Count()
    {
        Owed = OwedStep.CountOf(in Engagement.History);
        Goal = null;
        Requests.Clear();
        HasTalk = false;
        foreach (var fact in Engagement.Standing)
        {
            HasTalk |= fact is MeetingHeld;
            if (fact is GoalReached goal) Goal = goal;
            if (fact is OutreachSent) Requests.Add(new BookRequest(fact.At, number, Requests.Count));
        }
    }
}
