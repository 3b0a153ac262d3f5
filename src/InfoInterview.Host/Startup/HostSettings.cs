namespace InfoInterview.Host.Startup;

/// <summary>What may be set from outside, in the section <c>InfoInterview</c> of the configuration.</summary>
internal sealed class HostSettings
{
    public const string Section = "InfoInterview";

    /// <summary>The folder that holds the database and the keys; <c>null</c> for the user's own.</summary>
    public string? DataFolder { get; set; }

    /// <summary>Whether other machines may reach the host, although nobody signs in.</summary>
    public bool OpenToNetwork { get; set; }

    /// <summary>Whether a calendar may be read from an address of this machine or its network, also without a certificate.</summary>
    public bool AllowPrivateCalendars { get; set; }

    /// <summary>
    /// The PostgreSQL database in place of the file in the data folder, by the role of every day; <c>null</c> for the file.
    /// </summary>
    public string? ConnectionString { get; set; }

    /// <summary>The same database by the role that owns the tables; <c>null</c> where somebody else brings it up to date.</summary>
    public string? UpgradeConnectionString { get; set; }

    /// <summary>The largest file that may be imported, in bytes.</summary>
    public long MaxImportBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>How long a request waits, in seconds, while another program writes to the data, before it is told to come again.</summary>
    public int BusySeconds { get; set; } = 5;

    /// <summary>
    /// How long a process holds a message that it sends, in seconds; afterwards another one looks what became of it. Whatever it is,
    /// nothing is sent twice.
    /// </summary>
    public int MailLeaseSeconds { get; set; } = 300;

    /// <summary>
    /// How long handing one message to the server may take, in seconds; afterwards nobody knows whether it arrived. A message is held for
    /// that long at least.
    /// </summary>
    public int MailHandOverSeconds { get; set; } = 120;

    /// <summary>Whether a program on this computer that helps the person may read and propose, by the Model Context Protocol.</summary>
    public bool Mcp { get; set; }

    /// <summary>
    /// What opens the keys and settings in a copy, which are sealed with it; <c>null</c> leaves them as they are. Best given in the
    /// environment, as <c>InfoInterview__BackupPassphrase</c>.
    /// </summary>
    public string? BackupPassphrase { get; set; }

    /// <summary>Whether a copy of the data is made once an hour in which something changed.</summary>
    public bool Backups { get; set; } = true;
}
