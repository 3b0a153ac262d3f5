namespace InfoInterview.Tests;

/// <summary>Says that the test with a mail server that others wrote is left out where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MailServerFactAttribute : FactAttribute
{
    public MailServerFactAttribute()
    {
        if (!Directory.Exists("/usr/lib/python3/dist-packages/aiosmtpd"))
            Skip = "No aiosmtpd here: install Debian's python3-aiosmtpd. The test with a mail server that others wrote is left out.";
    }
}
