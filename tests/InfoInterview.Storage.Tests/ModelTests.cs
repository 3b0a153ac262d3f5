using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Tests;

public abstract class ModelTests(DatabaseKind kind)
{
    [Fact]
    public async Task The_model_has_no_changes_without_a_migration()
    {
        using var database = new TempDatabase(kind);
        using var provider = database.NewProvider();
        await using var context = provider.CreateContext();

        context.Database.HasPendingModelChanges().Should().BeFalse(
            "run for both contexts: dotnet ef migrations add <Name> -c SqliteInterviewContext -o Migrations/Sqlite -p src/InfoInterview.Storage");
    }

    [PostgresFact]
    public void PostgreSQL_is_here() => PostgresServer.Shared.Superuser.Should().Contain("Port");

    public sealed class OnSqlite() : ModelTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : ModelTests(DatabaseKind.PostgreSql);
}
