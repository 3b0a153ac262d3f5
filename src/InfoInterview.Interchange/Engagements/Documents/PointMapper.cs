using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>Between a way to reach somebody and its document.</summary>
internal static class PointMapper
{
    public static PointDocument ToDocument(ContactPoint point) => new()
    {
        Kind = Vocabulary.Points[point.Kind],
        Value = point.Value,
        State = point.State == PointState.Unknown ? null : Vocabulary.States[point.State],
        FoundVia = point.FoundVia == PointSource.Unknown ? null : Vocabulary.Sources[point.FoundVia],
    };

    public static ContactPoint? FromDocument(DocumentReader reader, string path, PointDocument document)
    {
        reader.NothingUnknown(path, document);
        var kind = reader.Word($"{path}.kind", document.Kind, Vocabulary.Points);
        _ = reader.Has($"{path}.kind", document.Kind);
        var state = reader.Word($"{path}.state", document.State, Vocabulary.States) ?? PointState.Unknown;
        var foundVia = reader.Word($"{path}.foundVia", document.FoundVia, Vocabulary.Sources) ?? PointSource.Unknown;
        return kind is { } known ? Value(reader, $"{path}.value", known, document.Value)?.WithState(state).WithSource(foundVia) : null;
    }

    public static ContactPoint? Value(DocumentReader reader, string path, ContactPointKind kind, string? value)
    {
        if (reader.Has(path, value) && !ContactPoint.TryParse(kind, value, out _))
        {
            reader.Say(path, $"'{value}' cannot be used as {Vocabulary.Points[kind]}.");
        }

        return ContactPoint.TryParse(kind, value, out var point) ? point : null;
    }
}
