using InfoInterview.Storage;

namespace InfoInterview.Host.Startup;

/// <summary>This host serves one person, who runs it: every request is theirs.</summary>
internal sealed class OneSeeker : IWhoAsks
{
    public Asker Of(HttpContext request) => TheSeeker.Own;
}
