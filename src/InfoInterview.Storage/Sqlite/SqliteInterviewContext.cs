using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Sqlite;

/// <summary>The model in SQLite; its migrations lie in <c>Migrations/Sqlite</c>.</summary>
internal sealed class SqliteInterviewContext(DbContextOptions<SqliteInterviewContext> options) : InterviewContext(options);
