namespace InfoInterview.Tests;

/// <summary>A fact that needs PgBouncer; skipped, and said so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PgBouncerFactAttribute : FactAttribute
{
    public PgBouncerFactAttribute()
    {
        if (!File.Exists("/usr/sbin/pgbouncer")) Skip = "No PgBouncer here: install Debian's pgbouncer.";
    }
}
