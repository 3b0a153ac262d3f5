using System.Net;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>Fills in and posts the forms of a page as a browser without scripts would.</summary>
internal static partial class Forms
{
    /// <summary>The fields of the form whose tag holds the given text, as the page filled them in.</summary>
    public static Dictionary<string, string> Read(string html, string formPart)
    {
        var form = Form().Matches(html).Select(match => match.Value).Single(text => text[..text.IndexOf('>', StringComparison.Ordinal)].Contains(formPart, StringComparison.Ordinal));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match input in Input().Matches(form))
        {
            var name = Attribute(input.Value, "name");
            if (Attribute(input.Value, "type") is "checkbox" or "radio" && !input.Value.Contains("checked", StringComparison.Ordinal)) continue;
            if (name is not null) fields[name] = Attribute(input.Value, "value") ?? "";
        }

        foreach (Match area in Area().Matches(form)) fields[Attribute(area.Groups["tag"].Value, "name")!] = WebUtility.HtmlDecode(area.Groups["text"].Value.TrimStart('\n'));
        foreach (Match select in Select().Matches(form)) fields[select.Groups["name"].Value] = Chosen(select.Groups["options"].Value);
        return fields;
    }

    public static async Task<HttpResponseMessage> PostAsync(this HttpClient client, string address, Dictionary<string, string> fields, params (string Name, string Value)[] changes)
    {
        var all = new Dictionary<string, string>(fields, StringComparer.Ordinal);
        foreach (var (name, value) in changes) all[name] = value;
        using var content = new FormUrlEncodedContent(all);
        return await client.PostAsync(address, content);
    }

    /// <summary>Posts a form that is asked about on a page of its own, and answers with yes.</summary>
    public static async Task<HttpResponseMessage> PostSurelyAsync(this HttpClient client, string address, Dictionary<string,
        string> fields,
        params (string Name, string Value)[] changes)
    {
        var asked = await client.PostAsync(address, fields, changes);
        asked.Headers.Location?.OriginalString.Should().Be("/sure", await asked.Content.ReadAsStringAsync());
        return await client.PostAsync(address, Read(await client.GetStringAsync("/sure"), "class=\"sure\""));
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\s{name}=\"(?<value>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups["value"].Value) : null;

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, 1000)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Input();

    [GeneratedRegex("<textarea(?<tag>[^>]*)>(?<text>.*?)</textarea>", RegexOptions.Singleline, 1000)]
    private static partial Regex Area();

    /// <summary>The option that is selected; without one the first, as browsers do.</summary>
    private static string Chosen(string options)
    {
        var all = Option().Matches(options).Select(match => match.Value).ToList();
        return Attribute(all.Find(option => option.Contains("selected", StringComparison.Ordinal)) ?? all[0], "value") ?? "";
    }

    [GeneratedRegex("<option[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Option();

    [GeneratedRegex("<select[^>]*name=\"(?<name>[^\"]*)\"[^>]*>(?<options>.*?)</select>", RegexOptions.Singleline, 1000)]
    private static partial Regex Select();
}
