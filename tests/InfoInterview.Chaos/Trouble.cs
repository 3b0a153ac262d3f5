namespace InfoInterview.Chaos;

/// <summary>What happens to the host while it works, beside being killed.</summary>
internal enum Trouble
{
    None = 0,

    /// <summary>It stands still for a moment, as when a machine sleeps.</summary>
    Pause = 1,

    /// <summary>No file can grow.</summary>
    FullDisk = 2,

    /// <summary>The server ends all its connections.</summary>
    Cut = 3,

    /// <summary>The server stops at once and comes back.</summary>
    Halt = 4,

    /// <summary>The server is killed and comes back.</summary>
    KillServer = 5,
}
