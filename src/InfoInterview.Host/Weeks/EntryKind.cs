namespace InfoInterview.Host.Weeks;

/// <summary>What stands in a day of a week; those that begin together come in this order.</summary>
internal enum EntryKind
{
    /// <summary>A conversation that was agreed.</summary>
    Interview = 0,

    /// <summary>A time that the seeker's calendar holds.</summary>
    Busy = 1,

    /// <summary>A time that can be offered.</summary>
    Slot = 2,
}
