namespace InfoInterview.Actions;

/// <summary>Where an item stands on a day; a smaller value comes first on the board.</summary>
public enum ActionStanding
{
    /// <summary>Its last day is over.</summary>
    Overdue = 0,

    /// <summary>Its last day is today or within the days that count as soon.</summary>
    DueSoon = 1,

    /// <summary>Its last day is further off.</summary>
    Ahead = 2,

    /// <summary>It has no last day.</summary>
    NoDay = 3,

    /// <summary>It is done.</summary>
    Done = 4,

    /// <summary>It will not be done.</summary>
    Dropped = 5,
}
