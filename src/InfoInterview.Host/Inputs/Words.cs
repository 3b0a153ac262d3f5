using System.Text.Json;

namespace InfoInterview.Host.Inputs;

/// <summary>The names of closed sets as the API writes them: <c>NeedsWork</c> is <c>needsWork</c>.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value of a word; <c>null</c> when there is none, and a problem when it is not one of the set.</summary>
    public static T? Read<T>(string field, string? word, InputProblems problems)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(word)) return null;
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Of(value), word.Trim(), StringComparison.OrdinalIgnoreCase)) return value;
        }

        problems.Add(field, Spoken.Of($"Choose one of these: {string.Join(", ", Enum.GetValues<T>().Select(Of))}."));
        return null;
    }
}
