using Npgsql;

namespace InfoInterview.Storage.Postgres;

/// <summary>What stood on the server before a restore, under another name.</summary>
internal static class PostgresAside
{
    public const string Schema = PostgresInterviewContext.Schema + "_before_restore";

    /// <summary>Lets go of it, if it is there.</summary>
    /// <param name="owner">The role of the tables.</param>
    public static void Drop(string owner)
    {
        using var connection = new NpgsqlConnection(owner);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"DROP SCHEMA IF EXISTS {Schema} CASCADE";
        command.ExecuteNonQuery();
    }
}
