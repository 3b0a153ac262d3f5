namespace InfoInterview.Notes;

/// <summary>What the seeker has decided about a mark. Only confirmed ones count.</summary>
public enum MarkState
{
    /// <summary>Proposed, by a reader or a model; nobody has decided.</summary>
    Proposed = 0,

    /// <summary>The seeker says so.</summary>
    Confirmed = 1,

    /// <summary>The seeker says no. It is kept, so that it is not proposed again and a reader can learn from it.</summary>
    Refused = 2,
}
