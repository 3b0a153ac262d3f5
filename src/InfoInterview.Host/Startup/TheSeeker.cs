using InfoInterview.People;

namespace InfoInterview.Host.Startup;

/// <summary>This host serves one person, who runs it; the store could hold many.</summary>
internal static class TheSeeker
{
    public static SeekerId Id { get; } = new(new Guid("0198f3a0-7c00-7000-8000-000000000001"));
}
