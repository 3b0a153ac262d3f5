namespace InfoInterview.Host.Post;

/// <summary>What came of handing a mail to a server; one of five cases.</summary>
internal abstract record MailOutcome
{
    private MailOutcome()
    {
    }

    /// <summary>The server has taken it.</summary>
    internal sealed record Sent : MailOutcome;

    /// <summary>The server has nothing of it, and may take it at another time.</summary>
    internal sealed record Later(string Why) : MailOutcome;

    /// <summary>The server has nothing of it, and will not take it like this.</summary>
    internal sealed record Refused(string Why) : MailOutcome;

    /// <summary>Nobody knows whether the server has it: the connection was lost while it was handed over.</summary>
    internal sealed record Unknown(string Why) : MailOutcome;

    /// <summary>Somebody else has it in hand by now, so that nothing was done.</summary>
    internal sealed record NotOurs : MailOutcome;
}
