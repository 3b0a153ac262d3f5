using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InfoInterview.Storage.Postgres;

/// <summary>Text as <see cref="StorableText"/>, on the way to the server.</summary>
internal sealed class PostgresText() : ValueConverter<string, string>(text => StorableText.Of(text), text => text);
