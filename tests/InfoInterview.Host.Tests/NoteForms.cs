using System.Net;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>Writes and marks notes as a browser without scripts would.</summary>
internal static partial class NoteForms
{
    /// <summary>Writes a note with the form on the page of the contact; gives its id.</summary>
    public static async Task<Guid> WriteAsync(this HttpClient client, Guid contact, string text, string kept = "Open", string day = "2026-03-09", params (string Name, string Value)[] more)
    {
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{contact}/notes"), "handler=Write");
        var changes = new[] { ("Written.Text", text), ("Written.Confidentiality", kept), ("Written.Day", day) }.Concat(more).ToArray();
        var answer = await client.PostAsync($"/contacts/{contact}/notes?handler=Write", fields, changes);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return Guid.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1]);
    }

    /// <summary>The fields beside the line that begins at that place of the text.</summary>
    public static Dictionary<string, string> Line(string html, int start)
    {
        var at = html.IndexOf($"id=\"line-{start}\"", StringComparison.Ordinal);
        at.Should().BeGreaterThan(0, "there is a line at {0}", start);
        var end = html.IndexOf("</form>", at, StringComparison.Ordinal) + "</form>".Length;
        return Forms.Read(html[at..end], "method=\"post\"");
    }

    /// <summary>Presses a button beside a line.</summary>
    public static async Task<HttpResponseMessage> PressAsync(this HttpClient client, Guid note, int start, string handler, params (string Name, string Value)[] changes) =>
        await client.PostAsync($"/notes/{note}?handler={handler}", Line(await client.GetStringAsync($"/notes/{note}"), start), changes);

    public static async Task TagAsync(this HttpClient client, Guid note, int start, string theme, string voice = "Contact") =>
        (await client.PressAsync(note, start, "NewTheme", ("Name", theme), ("Voice", voice))).StatusCode.Should().Be(HttpStatusCode.Redirect);

    /// <summary>The keys of all that was found and not decided on.</summary>
    public static IReadOnlyList<string> Finds(string html) => FindKeys().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["key"].Value)).Distinct(StringComparer.Ordinal).ToList();

    [GeneratedRegex("name=\"Find\" value=\"(?<key>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FindKeys();
}
