using System.Text;
using InfoInterview.Interchange.Contacts.VCards;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>A way to reach somebody as one text: <c>email valid fromThem ann@example.org</c>.</summary>
internal static class OwnPoint
{
    public const string Kind = "X-KIND";
    public const string State = "X-STATE";
    public const string Source = "X-FOUND-VIA";
    private const int Parts = 4;

    public static string Write(ContactPoint point) =>
        $"{Vocabulary.Points[point.Kind]} {Vocabulary.States[point.State]} {Vocabulary.Sources[point.FoundVia]} {ExportText.Clean(point.Value)}";

    /// <summary>Reads what the parameters of our own cards say of a value; <c>null</c> where they say nothing.</summary>
    public static ContactPoint? Read(ReadOnlySpan<byte> parameters, CardField field, string value)
    {
        var kind = Word(parameters, Kind, Vocabulary.Points);
        var state = Word(parameters, State, Vocabulary.States);
        var source = Word(parameters, Source, Vocabulary.Sources);
        if (kind is null && state is null && source is null) return null;
        var point = kind is { } said ? (ContactPoint.TryParse(said, value, out var exact) ? exact : null) : Usual(field, value);
        return point?.WithState(state ?? PointState.Unknown).WithSource(source ?? PointSource.Unknown);
    }

    private static ContactPoint? Usual(CardField field, string value) => field switch
    {
        CardField.Email => ContactPoint.TryParse(ContactPointKind.Email, value, out var email) ? email : null,
        CardField.Phone => ContactPoint.TryParse(ContactPointKind.Phone, value, out var phone) ? phone : null,
        _ => CardProfile.Page(value),
    };

    private static T? Word<T>(ReadOnlySpan<byte> parameters, string name, Words<T> words)
        where T : struct, Enum =>
        words.TryRead(Encoding.ASCII.GetString(CardParameters.ValueOf(parameters, Encoding.ASCII.GetBytes(name))), out var value) ? value : null;

    public static ContactPoint? Read(string text)
    {
        var parts = text.Split(' ', Parts);
        return parts.Length == Parts && Vocabulary.Points.TryRead(parts[0], out var kind) && Vocabulary.States.TryRead(parts[1], out var state)
            && Vocabulary.Sources.TryRead(parts[2], out var source) && ContactPoint.TryParse(kind, parts[3], out var point)
            ? point.WithState(state).WithSource(source)
            : null;
    }
}
