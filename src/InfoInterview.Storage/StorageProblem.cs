namespace InfoInterview.Storage;

/// <summary>The kinds of trouble with a database, by what a person would do about them.</summary>
public enum StorageProblem
{
    /// <summary>Something else; the message and the inner exception say what.</summary>
    Other = 0,

    /// <summary>The file or its folder cannot be opened, made or written: look at the path and its permissions.</summary>
    Unreachable = 1,

    /// <summary>The file is no database, or a database of another program: name another path.</summary>
    NotOurs = 2,

    /// <summary>A newer version of the library has written the database: update the library.</summary>
    WrittenByNewer = 3,

    /// <summary>The database or a record in it cannot be read any more: bring back a backup.</summary>
    Damaged = 4,

    /// <summary>Another process is writing and did not finish in time: try again.</summary>
    Busy = 5,

    /// <summary>The disk is full, or gives errors: make room, or look at the disk.</summary>
    DiskFailed = 6,

    /// <summary>The database has not been made or brought up to date, and the role in use may not do it: let the upgrade run.</summary>
    NotUpgraded = 7,

    /// <summary>The role in use can see what belongs to others: name one that cannot.</summary>
    Unsafe = 8,

    /// <summary>
    /// The server does not answer, or has cut the connection off. A write under way may have come through or not, whole in any case:
    /// try again in a moment; what is repeated is kept once.
    /// </summary>
    Away = 9,
}
