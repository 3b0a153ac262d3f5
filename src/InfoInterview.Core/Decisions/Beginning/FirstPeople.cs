namespace InfoInterview.Decisions;

/// <summary>Whom to ask first, of all who came to mind. Equal when all parts are equal (G9.1).</summary>
public sealed record FirstPeople
{
    /// <summary>The first people, the best first; at most five, unless the host says otherwise.</summary>
    public required ValueList<PersonToAsk> People { get; init; }

    /// <summary>The entries that come later, in the same order; nobody is dropped.</summary>
    public required ValueList<PersonToAsk> Later { get; init; }

    /// <summary>The circles in which one has not looked yet.</summary>
    public required ValueList<Circle> NotLookedAt { get; init; }
}
