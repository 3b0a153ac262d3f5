namespace InfoInterview.Actions;

/// <summary>Whether it is still to be done.</summary>
public enum ActionState
{
    /// <summary>It is to be done.</summary>
    Open = 0,

    /// <summary>It is done.</summary>
    Done = 1,

    /// <summary>It will not be done.</summary>
    Dropped = 2,
}
