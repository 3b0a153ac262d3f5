using InfoInterview.Storage;

namespace InfoInterview.Host.Startup;

/// <summary>Says for whom a request is. A host in which people sign in has another one of these, and changes nothing else.</summary>
internal interface IWhoAsks
{
    Asker Of(HttpContext request);
}
