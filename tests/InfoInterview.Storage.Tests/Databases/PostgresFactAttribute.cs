namespace InfoInterview.Tests;

/// <summary>Says that the tests on PostgreSQL are left out where there is none; see <c>tests/Directory.Build.props</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (!Directory.Exists("/usr/lib/postgresql") && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("INFOINTERVIEW_POSTGRES")))
        {
            Skip = "No PostgreSQL here: install Debian's postgresql, or name a server by its superuser in INFOINTERVIEW_POSTGRES. Every test on it is left out.";
        }
    }
}
