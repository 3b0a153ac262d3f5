namespace InfoInterview.Time;

/// <summary>What to do with a message that is ready.</summary>
public enum SendVerdict
{
    /// <summary>Hold it: nobody can say whether the recipient works then.</summary>
    Held = 0,

    /// <summary>Send it now.</summary>
    Now = 1,

    /// <summary>Send it at a later moment.</summary>
    Later = 2,

    /// <summary>Send it now although the recipient does not work then, because a hard deadline comes before their next hours.</summary>
    Forced = 3,

    /// <summary>The recipient has no open hour within the search bound.</summary>
    Never = 4,
}
