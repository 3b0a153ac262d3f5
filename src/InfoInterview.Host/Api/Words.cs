namespace InfoInterview.Host.Api;

/// <summary>The names of closed sets as the API writes them: <c>NeedsWork</c> is <c>needsWork</c>.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
