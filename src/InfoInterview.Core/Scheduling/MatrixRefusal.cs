namespace InfoInterview.Scheduling;

/// <summary>Why a change of the matrix was refused.</summary>
public enum MatrixRefusal
{
    /// <summary>The matrix has changed since it was read; look again.</summary>
    Stale = 0,

    /// <summary>Another interview takes place then.</summary>
    Taken = 1,

    /// <summary>The time, or the interview that would be changed, lies in the past.</summary>
    Past = 2,

    /// <summary>The clocks skip the time where it was agreed.</summary>
    NoSuchTime = 3,

    /// <summary>There is no interview of that id.</summary>
    NotFound = 4,

    /// <summary>The id belongs to an interview that says something else; move that one instead.</summary>
    IdTaken = 5,
}
