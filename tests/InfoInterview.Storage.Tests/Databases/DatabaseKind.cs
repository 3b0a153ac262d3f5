namespace InfoInterview.Tests;

/// <summary>The kinds of database on which every test of the stores runs.</summary>
public enum DatabaseKind
{
    Sqlite = 0,
    PostgreSql = 1,
}
