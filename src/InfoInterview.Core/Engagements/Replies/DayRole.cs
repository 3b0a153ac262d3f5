namespace InfoInterview.Engagements.Replies;

/// <summary>What the words around a day make of it.</summary>
internal enum DayRole : byte
{
    /// <summary>Only a day.</summary>
    Plain,

    /// <summary>From this day on.</summary>
    From,

    /// <summary>This day is the last, or the first again: people write both.</summary>
    Until,
}
