using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace InfoInterview.Storage.Sqlite;

/// <summary>Lets <c>dotnet ef</c> look at the model; no database is opened.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteInterviewContext>
{
    public SqliteInterviewContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteInterviewContext>().UseSqlite().Options);
}
