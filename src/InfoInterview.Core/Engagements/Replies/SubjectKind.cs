namespace InfoInterview.Engagements.Replies;

/// <summary>What the beginning of a subject tells.</summary>
internal enum SubjectKind : byte
{
    /// <summary>A subject of its own.</summary>
    Own,

    /// <summary>The seeker's own subject comes back: its words say nothing.</summary>
    Reply,
    Forward,

    /// <summary>A machine answers.</summary>
    Automatic,

    /// <summary>A machine tells that something did not arrive.</summary>
    Undelivered,
}
