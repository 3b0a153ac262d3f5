namespace InfoInterview.Host.Post;

/// <summary>How the way to a mail server is secured.</summary>
internal enum MailSecurity
{
    /// <summary>Encrypted from the first byte, usually at port 465.</summary>
    Tls = 0,

    /// <summary>Encrypted after a greeting, usually at port 587; without encryption nothing is sent.</summary>
    StartTls = 1,

    /// <summary>Not encrypted: only to a server on this computer.</summary>
    None = 2,
}
