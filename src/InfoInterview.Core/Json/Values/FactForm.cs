using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Json.Values;

/// <summary>
/// A fact, by the table of kinds. What an older version could say is written as it said it, so that it can still read it; what this
/// version does not know is kept word for word, so that a newer one finds it again.
/// </summary>
internal sealed class FactForm : JsonForm<Fact>
{
    /// <summary>The version that first kept the order of facts at one instant.</summary>
    private const int SequenceSince = 3;

    private static readonly ListForm<string> Texts = new(TextForm.Instance);
    private static readonly ListForm<ContactPoint> Points = new(new ContactPointForm());
    private static readonly ListForm<Appointment> Appointments = new(TimeAppointmentForm.Instance);

    public override bool TryRead(JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out Fact value)
    {
        value = null;
        if (!reading.IsObject(element)) return false;
        var isLater = PartReader.TryFind(element, "version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number > InfoInterviewJson.FactVersion;
        var name = PartReader.TryFind(element, "kind", out var told) && told.ValueKind == JsonValueKind.String && JsonReading.TextOf(told) is { } text ? text : null;
        return name is not null && !isLater && FactKind.Find(name) is { } kind
            ? TryReadKnown(new PartReader(reading, element), kind, out value)
            : TryReadOther(new PartReader(reading, element), element, out value);
    }

    public override void Write(Utf8JsonWriter writer, Fact value)
    {
        if (value is UnknownFact unknown)
        {
            writer.WriteRawValue(unknown.Content);
            return;
        }

        var kind = FactKind.Of(value);
        writer.WriteStartObject();
        if (VersionOf(kind, value) is > 1 and var version) writer.WriteNumber("version", version);
        writer.WriteString("kind", kind.Name);
        writer.WritePropertyName("at");
        InstantForm.Instance.Write(writer, value.At);
        if (value.Key is { } key) writer.WriteString("key", key);
        if (value.Sequence != 0) writer.WriteNumber("sequence", value.Sequence);
        foreach (var part in kind.Parts)
        {
            if (part.ValueIn(value) is not { } said) continue;
            writer.WritePropertyName(part.Name);
            Write(writer, said);
        }

        writer.WriteEndObject();
    }

    private static bool TryReadKnown(PartReader parts, FactKind kind, [MaybeNullWhen(false)] out Fact value)
    {
        value = null;
        var at = default(Instant);
        string? key = null;
        var sequence = 0;
        var said = new List<(FactPart Part, object Value)>();
        while (parts.Next())
        {
            if (FindPart(kind, parts.Name) is { } part)
            {
                if (parts.IsNull && part.IsNeeded) parts.Say(part.Name, JsonReading.IsMissing);
                else if (!parts.IsNull && Read(parts, part) is { } one) said.Add((part, one));
                continue;
            }

            _ = parts.Name switch
            {
                "kind" => true,
                "version" => IsVersion(parts),
                "at" => parts.Value(InstantForm.Instance, out at),
                "key" => parts.Maybe(TextForm.Instance, out key),
                "sequence" => parts.Value(WholeNumberForm.Instance, out sequence) && (sequence >= 0 || parts.Say("sequence", "A sequence is 0 or more.")),
                _ => parts.Say(parts.Name, "This does not belong to a fact of this kind."),
            };
        }

        parts.Needs("at");
        foreach (var part in kind.Parts)
        {
            if (part.IsNeeded && !parts.HasTold(part.Name)) parts.Say(part.Name, JsonReading.IsMissing);
        }

        if (parts.HasFailed) return false;
        try
        {
            var fact = kind.Blank(at) with { Key = key, Sequence = sequence };
            foreach (var (part, one) in said)
            {
                parts.Blame(part.Name);
                fact = part.With(fact, one);
            }

            value = fact;
            return true;
        }
        catch (Exception exception) when (PartReader.IsRefusal(exception))
        {
            return parts.Refused(exception);
        }
    }

    private static bool TryReadOther(PartReader parts, JsonElement element, [MaybeNullWhen(false)] out Fact value)
    {
        value = null;
        string? kind = null;
        string? key = null;
        var at = default(Instant);
        while (parts.Next())
        {
            _ = parts.Name switch
            {
                "kind" => parts.Value(TextForm.Instance, out kind),
                "at" => parts.Value(InstantForm.Instance, out at),
                "key" => parts.Maybe(TextForm.Instance, out key),
                "version" => IsVersion(parts),
                _ => parts.IsText(),
            };
        }

        parts.Needs("kind");
        parts.Needs("at");
        if (parts.HasFailed) return false;
        value = new UnknownFact { At = at, Key = key, Kind = kind!, Content = ExactJson.Of(element) };
        return true;
    }

    private static bool IsVersion(PartReader parts) => parts.Value(WholeNumberForm.Instance, out var version) && (version >= 1 || parts.Say("version", "A version is 1 or more."));

    private static FactPart? FindPart(FactKind kind, string name)
    {
        foreach (var part in kind.Parts)
        {
            if (string.Equals(part.Name, name, StringComparison.Ordinal)) return part;
        }

        return null;
    }

    private static object? Read(PartReader parts, FactPart part) => part.Shape switch
    {
        FactPartShape.Text => parts.Value(TextForm.Instance, out var text) ? text : null,
        FactPartShape.Word => parts.Value(TextForm.Instance, out var word) && IsWord(parts, part, word) ? word : null,
        FactPartShape.Day => parts.Value(LocalDateForm.Instance, out var day) ? day : null,
        FactPartShape.Flag => parts.Value(TruthForm.Instance, out var flag) ? flag : null,
        FactPartShape.Contact => parts.Value(GuidForm.Instance, out var id) ? id.ToString("D") : null,
        FactPartShape.Fingerprint => parts.Value(new FingerprintForm(), out var print) ? print.ToString() : null,
        FactPartShape.Point => parts.Value(new ContactPointForm(), out var point) ? point : null,
        FactPartShape.Points => parts.Value(Points, out var points) ? points : null,
        FactPartShape.Appointment => parts.Value(TimeAppointmentForm.Instance, out var time) ? time : null,
        FactPartShape.Appointments => parts.Value(Appointments, out var times) ? times : null,
        FactPartShape.Texts => parts.Value(Texts, out var texts) ? texts : null,
        _ => parts.Value(Texts, out var words) && words.All(word => IsWord(parts, part, word)) ? words : null,
    };

    private static bool IsWord(PartReader parts, FactPart part, string word) =>
        part.Vocabulary.Contains(word) || parts.Say(part.Name, $"'{word}' is not one of {string.Join(", ", part.Vocabulary)}.");

    private static int VersionOf(FactKind kind, Fact fact)
    {
        var version = Math.Max(kind.Since, fact.Sequence == 0 ? 1 : SequenceSince);
        foreach (var part in kind.Parts)
        {
            if (part.ValueIn(fact) is { } said) version = Math.Max(version, part.VersionOf(said));
        }

        return version;
    }

    private static void Write(Utf8JsonWriter writer, object said)
    {
        switch (said)
        {
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case LocalDate day: LocalDateForm.Instance.Write(writer, day); break;
            case ContactPoint point: new ContactPointForm().Write(writer, point); break;
            case Appointment time: TimeAppointmentForm.Instance.Write(writer, time); break;
            case ValueList<string> texts: Texts.Write(writer, texts); break;
            case ValueList<ContactPoint> points: Points.Write(writer, points); break;
            case ValueList<Appointment> times: Appointments.Write(writer, times); break;
            default: throw new JsonException($"A part of a fact holds no {said.GetType().Name}.");
        }
    }
}
