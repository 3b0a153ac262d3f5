using System.Text;
using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>JSON that is kept word for word.</summary>
internal static class ExactJson
{
    /// <summary>The same JSON without the blanks between its parts; names, strings and numbers stay letter for letter.</summary>
    public static string Of(JsonElement element)
    {
        var json = element.GetRawText();
        var kept = new StringBuilder(json.Length);
        var inString = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == '"') inString = !inString;
            if (!inString && json[i] is ' ' or '\t' or '\r' or '\n') continue;
            kept.Append(json[i]);
            if (inString && json[i] == '\\') kept.Append(json[++i]);
        }

        return kept.ToString();
    }
}
