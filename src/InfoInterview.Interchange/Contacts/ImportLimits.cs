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

    internal const int MaxShownLength = 80;
}
