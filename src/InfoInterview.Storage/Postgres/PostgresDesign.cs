using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace InfoInterview.Storage.Postgres;

/// <summary>Lets <c>dotnet ef</c> look at the model; no database is opened.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresInterviewContext>
{
    public PostgresInterviewContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresInterviewContext>()
            .UseNpgsql(npgsql =>
                npgsql.MigrationsHistoryTable(PostgresInterviewContext.History, PostgresInterviewContext.Schema)).Options);
}
