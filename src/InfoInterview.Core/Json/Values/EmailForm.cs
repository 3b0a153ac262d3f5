using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using InfoInterview.People;

namespace InfoInterview.Json.Values;

/// <summary>An e-mail address: its text alone, unless more is known of it.</summary>
[OfOnePart]
internal sealed class EmailForm : JsonForm<ContactPoint>
{
    public static readonly EmailForm Instance = new();

    private static readonly ContactPointForm Whole = new();

    public override bool TryRead(JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out ContactPoint value)
    {
        value = null;
        if (element.ValueKind == JsonValueKind.Object) return Whole.TryRead(reading, element, out value);
        return reading.TryText(element, out var text)
            && (ContactPoint.TryParse(ContactPointKind.Email, text, out value) || reading.Say($"'{text}' cannot be used as {AllForms.PeopleContactPointKind.WordOf(ContactPointKind.Email)}."));
    }

    public override void Write(Utf8JsonWriter writer, ContactPoint value)
    {
        if (value is { Kind: ContactPointKind.Email, State: PointState.Unknown, FoundVia: PointSource.Unknown }) writer.WriteStringValue(value.Value);
        else Whole.Write(writer, value);
    }
}
