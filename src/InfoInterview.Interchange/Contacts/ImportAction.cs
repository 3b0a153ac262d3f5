namespace InfoInterview.Interchange.Contacts;

/// <summary>What was done about a problem of an imported file.</summary>
public enum ImportAction
{
    /// <summary>The person was imported without the value, or with what could be read of it.</summary>
    PersonKept = 0,

    /// <summary>The row or card was left out, and reading went on.</summary>
    RowLeftOut = 1,

    /// <summary>Reading ended here.</summary>
    Stopped = 2,

    /// <summary>Nothing had to be done; the row is read with care, or the problem only counts others.</summary>
    Noted = 3,
}
