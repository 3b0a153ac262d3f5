namespace InfoInterview.Interchange.Contacts;

/// <summary>How much of a file is believed to be contacts; beyond it, a problem says so.</summary>
public static class ImportLimits
{
    /// <summary>The longest value, in characters: what a cell of a spreadsheet can hold.</summary>
    public const int MaxFieldLength = 32_767;

    /// <summary>The longest row, in characters.</summary>
    public const int MaxRowLength = 262_144;

    /// <summary>The most columns of a row.</summary>
    public const int MaxColumns = 1_000;

    /// <summary>The most lines before the one that names the columns.</summary>
    public const int MaxPreambleLines = 50;

    /// <summary>The most rows with torn quotes after which line ends inside quotes are still believed.</summary>
    public const int MaxTornRows = 100;

    /// <summary>The most problems that are listed unless the options say otherwise; the rest is counted.</summary>
    public const int MaxProblems = 1_000;

    /// <summary>
    /// The longest line of a card that is read, its continuations included, in bytes; pictures may be longer, since they are passed over.
    /// </summary>
    public const int MaxLineLength = 65_536;

    /// <summary>The most properties of a card.</summary>
    public const int MaxProperties = 10_000;

    /// <summary>The most of a card that is kept while it is read, in bytes.</summary>
    public const int MaxCardLength = 1_048_576;

    /// <summary>The most cards that are open at once, each within the one before it.</summary>
    public const int MaxNestedCards = 16;

    /// <summary>The most cards of a file.</summary>
    public const int MaxCards = 1_000_000;

    internal const int MaxShownLength = 80;
}
