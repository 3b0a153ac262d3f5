namespace InfoInterview.Host.Inputs;

/// <summary>How much of anything is accepted; the pages, the API, the messages and the tests read it here.</summary>
internal static class InputLimits
{
    /// <summary>A name, a role, an organization, a topic, in characters.</summary>
    public const int Line = 200;

    /// <summary>A link, in characters.</summary>
    public const int Link = 500;

    /// <summary>Goals, or what is admired, in characters.</summary>
    public const int Paragraph = 2_000;

    /// <summary>A subject line, in characters.</summary>
    public const int Subject = 300;

    /// <summary>The text of a message, in characters.</summary>
    public const int Body = 20_000;

    /// <summary>Times that are offered in one message.</summary>
    public const int Times = 10;

    /// <summary>The key by which a repeated request is known, in characters.</summary>
    public const int Key = 100;

    /// <summary>Any request but an import, in bytes.</summary>
    public const int RequestBytes = 1024 * 1024;

    /// <summary>The first line of a request, in bytes: a message is written anew from what its address says, and a letter becomes up to
    /// nine bytes there.</summary>
    public const int RequestLineBytes = 256 * 1024;

    /// <summary>A calendar, in bytes.</summary>
    public const int CalendarBytes = 32 * RequestBytes;

    /// <summary>One field of a form, in bytes.</summary>
    public const int FieldBytes = 128 * 1024;

    /// <summary>Contacts or steps on one page.</summary>
    public const int PageSize = 50;

    /// <summary>Contacts or steps in one answer of the API.</summary>
    public const int MostAtOnce = 500;
}
