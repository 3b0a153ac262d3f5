using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using InfoInterview.Json;
using NodaTime;

namespace InfoInterview;

/// <summary>
/// How everything that a host keeps or sends is written as JSON and read back: every public data type of this library, with code that is
/// made when it is compiled, so that it works trimmed and ahead of time. What is written reads back equal. Times are ISO 8601, enums are
/// words, alternatives and facts are told apart by their <c>kind</c>, and what is empty is left out. What cannot be read is a
/// <see cref="JsonException"/> with its path, or a list of problems with their paths: a part that is missing, a name that is unknown or
/// stands twice, a null, a word that is none, half a character.
/// </summary>
/// <remarks>A host with a context of its own adds <see cref="Resolver"/> to its resolver chain.</remarks>
/// <example>
/// <code>
/// var ask = new Ask { Topic = "wind-farm siting", Minutes = 20 };
/// var json = InfoInterviewJson.Write(ask);
/// if (!InfoInterviewJson.TryRead&lt;Ask&gt;("""{"minutes":500}""", out _, out var problems))
///     foreach (var problem in problems) Console.WriteLine(problem);
/// </code>
/// </example>
public static class InfoInterviewJson
{
    /// <summary>The most problems that are listed for one text; reading stops there.</summary>
    public const int MaxProblems = 100;

    /// <summary>How deep one value may lie in others.</summary>
    public const int MaxDepth = 64;

    /// <summary>
    /// The newest version of facts that is understood. A fact says the version that is needed to understand it, and none where the first
    /// will do; one of a newer version than this is kept as an <see cref="Engagements.UnknownFact"/> and written back word for word.
    /// </summary>
    public const int FactVersion = 3;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes on one line and reads, with the time zones of the tz database that NodaTime carries.</summary>
    public static JsonSerializerOptions Options { get; } = OptionsWith(DateTimeZoneProviders.Tzdb);

    /// <summary>The same, indented for people, with <c>\n</c> between lines.</summary>
    public static JsonSerializerOptions Indented { get; } = OptionsWith(DateTimeZoneProviders.Tzdb, isIndented: true);

    /// <summary>What knows the types of this library, for a host's own options.</summary>
    public static IJsonTypeInfoResolver Resolver => Options.TypeInfoResolver!;

    /// <summary>Options that find the rules of time zones with a host's own source.</summary>
    /// <param name="zones">Who knows the time zones.</param>
    /// <param name="isIndented">Whether to write over many lines, for people.</param>
    /// <returns>Options that cannot be changed any more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    public static JsonSerializerOptions OptionsWith(IDateTimeZoneProvider zones, bool isIndented = false)
    {
        ArgumentNullException.ThrowIfNull(zones);
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = new FormResolver(zones),
            Encoder = Encoder,
            MaxDepth = MaxDepth,
            WriteIndented = isIndented,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>A value as JSON on one line.</summary>
    /// <typeparam name="T">A public data type of this library, or a list of one.</typeparam>
    /// <param name="value">What to write.</param>
    /// <returns>The text.</returns>
    /// <exception cref="NotSupportedException">It is no data type of this library.</exception>
    public static string Write<T>(T value) => Write(value, isIndented: false);

    /// <summary>A value as JSON.</summary>
    /// <typeparam name="T">A public data type of this library, or a list of one.</typeparam>
    /// <param name="value">What to write.</param>
    /// <param name="isIndented">Whether to write over many lines, for people.</param>
    /// <returns>The text.</returns>
    /// <exception cref="NotSupportedException">It is no data type of this library.</exception>
    public static string Write<T>(T value, bool isIndented)
    {
        var options = isIndented ? Indented : Options;
        var text = JsonSerializer.Serialize(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));

        // Options of .NET 8 know no other end of a line than that of the machine.
        return isIndented ? text.ReplaceLineEndings("\n") : text;
    }

    /// <summary>Reads a value, or tells everything that is wrong with the text and where.</summary>
    /// <typeparam name="T">A public data type of this library, or a list of one.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="value">What was read.</param>
    /// <param name="problems">What is wrong, in the order of the text; empty when a value was read.</param>
    /// <returns>Whether it could be read.</returns>
    /// <exception cref="NotSupportedException">It is no data type of this library.</exception>
    public static bool TryRead<T>(string? json, [MaybeNullWhen(false)] out T value, out ValueList<JsonProblem> problems)
    {
        value = default;
        var form = FormTable.FormOf<T>();
        var reading = new JsonReading(DateTimeZoneProviders.Tzdb);
        using var document = Parsed(json, reading);
        var isRead = document is not null && form.TryRead(reading, document.RootElement, out value);
        problems = reading.Problems;
        if (!isRead || !problems.IsEmpty) value = default;
        return isRead && problems.IsEmpty;
    }

    private static JsonDocument? Parsed(string? json, JsonReading reading)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            reading.Say("The text is empty; JSON is expected.");
            return null;
        }

        try
        {
            return JsonDocument.Parse(HalfCharacters.Escaped(json), new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException exception)
        {
            reading.Say(string.Create(CultureInfo.InvariantCulture, $"This is not valid JSON (line {exception.LineNumber + 1})."));
            return null;
        }
    }
}
