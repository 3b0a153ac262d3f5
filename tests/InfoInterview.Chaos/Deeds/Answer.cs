namespace InfoInterview.Chaos.Deeds;

/// <summary>What the host said.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="IsDone">Whether that confirms the deed.</param>
/// <param name="Text">The beginning of what it said beside it.</param>
internal readonly record struct Answer(int Status, bool IsDone, string Text)
{
    private const int Longest = 300;

    public static async Task<Answer> OfAsync(HttpResponseMessage response, CancellationToken ct, params int[] done)
    {
        var text = await response.Content.ReadAsStringAsync(ct);
        return new Answer((int)response.StatusCode, done.Contains((int)response.StatusCode), text.Length <= Longest ? text
            : text[..Longest]);
    }
}
