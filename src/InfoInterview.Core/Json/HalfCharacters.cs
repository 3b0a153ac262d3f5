using System.Text;
using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>Halves of surrogate pairs, which are no characters, in JSON text.</summary>
internal static class HalfCharacters
{
    public const string Message = "The text holds half of a surrogate pair, which is no character.";

    /// <summary>
    /// The text with each half of a surrogate pair written as an escape, so that it is found at its place and not before.
    /// </summary>
    public static string Escaped(string json)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < json.Length; i++)
        {
            var isPair = char.IsHighSurrogate(json[i]) && i + 1 < json.Length && char.IsLowSurrogate(json[i + 1]);
            if (char.IsSurrogate(json[i]) && !isPair)
            {
                mended ??= new StringBuilder(json, 0, i, json.Length + 16);
                mended.Append(CultureInfo.InvariantCulture, $"\\u{(int)json[i]:x4}");
                continue;
            }

            mended?.Append(json[i]);
            if (isPair) mended?.Append(json[++i]);
            if (isPair && mended is null) i++;
        }

        return mended?.ToString() ?? json;
    }

    /// <summary>Where the first half lies, as the rest of a path; <c>null</c> where there is none.</summary>
    public static string? PathIn(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString() is null ? "" : null,
                JsonValueKind.Array => element.EnumerateArray().Select((one, place) => Beneath(string.Create(CultureInfo.InvariantCulture, $"[{place}]"), one)).FirstOrDefault(path => path is not null),
                JsonValueKind.Object => element.EnumerateObject().Select(part => Beneath("." + part.Name, part.Value)).FirstOrDefault(path => path is not null),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static string? Beneath(string name, JsonElement element) => PathIn(element) is { } path ? name + path : null;
}
