using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace InfoInterview.Json;

/// <summary>One row of the table of forms.</summary>
internal sealed class FormEntryOf<T>(Func<JsonForm<T>> make) : FormEntry
{
    public JsonForm<T> Form => field ??= make();

    public override JsonTypeInfo Info(JsonSerializerOptions options, IDateTimeZoneProvider zones) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new FormConverter<T>(Form, zones));
}
