namespace InfoInterview.Engagements.Replies;

/// <summary>What shows that a machine wrote, by structure. The numbers are part of the weights' files.</summary>
[Flags]
internal enum MachineMarks : ushort
{
    None = 0,

    /// <summary>A status such as 5.1.1 or 550.</summary>
    Permanent = 1 << 0,

    /// <summary>A status such as 4.4.1 or 451.</summary>
    Transient = 1 << 1,

    /// <summary>The status of a full mailbox, x.2.2.</summary>
    Full = 1 << 2,

    /// <summary>A line that names the recipient who failed.</summary>
    Recipient = 1 << 3,

    /// <summary>Fields of a report: <c>Reporting-MTA</c>, <c>Diagnostic-Code</c>.</summary>
    Report = 1 << 4,

    /// <summary>The sender is a mail system.</summary>
    Sender = 1 << 5,

    /// <summary>The subject tells that something did not arrive.</summary>
    Undelivered = 1 << 6,

    /// <summary>The subject tells of an automatic answer.</summary>
    AutomaticSubject = 1 << 7,

    /// <summary>A header tells of an automatic answer.</summary>
    AutomaticHeader = 1 << 8,

    /// <summary>The subject is one of a reply: people write those.</summary>
    Answered = 1 << 9,

    /// <summary>A link or an address stands in the writer's own words.</summary>
    Link = 1 << 10,

    /// <summary>What the words of a bounce need beside them.</summary>
    Evidence = Permanent | Transient | Full | Recipient | Report | Sender | Undelivered,
}
