using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Postgres;

/// <summary>The model in PostgreSQL, in a schema of its own; its migrations lie in <c>Migrations/Postgres</c>.</summary>
internal sealed class PostgresInterviewContext(DbContextOptions<PostgresInterviewContext> options) : InterviewContext(options)
{
    /// <summary>The schema, so that one database can serve other programs too.</summary>
    public const string Schema = "infointerview";

    /// <summary>The table that knows which migrations were applied.</summary>
    public const string History = "__EFMigrationsHistory";

    public override string Storable(string text) => StorableText.Of(text);

    // C compares by code points, as SQLite does: the same order in both, whatever the server's locale is.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("C").HaveConversion<PostgresText>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasDefaultSchema(Schema);
    }
}
