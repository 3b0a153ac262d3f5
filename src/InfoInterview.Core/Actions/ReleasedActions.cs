using InfoInterview.Notes;

namespace InfoInterview.Actions;

/// <summary>
/// Items that have passed the <see cref="ActionGate"/>, which alone makes them: what writes items out takes these and cannot be
/// given others.
/// </summary>
public sealed class ReleasedActions
{
    internal ReleasedActions(WayOut to, ValueList<ActionItem> items, int withheld)
    {
        To = to;
        Items = items;
        Withheld = withheld;
    }

    /// <summary>Where they may go, and nowhere else.</summary>
    public WayOut To { get; }

    /// <summary>The items that may go there.</summary>
    public ValueList<ActionItem> Items { get; }

    /// <summary>How many stay behind: for the seeker to see, not to be sent along.</summary>
    public int Withheld { get; }
}
