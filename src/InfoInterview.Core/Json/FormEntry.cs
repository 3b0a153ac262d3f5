using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace InfoInterview.Json;

/// <summary>One row of the table of forms, whatever its type.</summary>
internal abstract class FormEntry
{
    /// <summary>What System.Text.Json must know of the type.</summary>
    public abstract JsonTypeInfo Info(JsonSerializerOptions options, IDateTimeZoneProvider zones);
}
