using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace InfoInterview.Tests;

/// <summary>A host that has been lived in: the sample of twelve, somebody whose name is long, notes, tasks, a path, imports and their
/// news; and the addresses of all its pages, of which none can be forgotten.</summary>
internal sealed class LivedIn
{
    /// <summary>Sixty letters without a blank, which is as bad as names become.</summary>
    public const string LongName = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis";

    private const string Family = "5a3b1e00-5a3b-4e00-8000-0000000000";

    private readonly Dictionary<string, string[]> addresses;

    private LivedIn(Dictionary<string, string[]> addresses) => this.addresses = addresses;

    /// <summary>Every address that is looked at.</summary>
    public IEnumerable<string> Addresses => addresses.Values.SelectMany(one => one);

    /// <summary>The contact whose name is long.</summary>
    public required string Long { get; init; }

    /// <summary>Somebody of the sample, from 1, in its order.</summary>
    public static string Person(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Family}{number:00}");

    /// <summary>The seeker with the sample of twelve and four talks with some of them.</summary>
    public static async Task BeginAsync(BrowserHost host)
    {
        await using var visit = await host.OpenAsync(1280, scripts: false);
        await BeginAsync(visit);
    }

    public static async Task<LivedIn> MoveInAsync(BrowserHost host)
    {
        await using var visit = await host.OpenAsync(1280, scripts: false);
        var (page, api) = (visit.Page, visit.Page.Context.APIRequest);
        await BeginAsync(visit);
        var longOne = await AddAsync(api, LongName + " Halvorsen", LongName, LongName);
        await AddAsync(api, "Ruth Halvorsen", "Tidewater", "Site engineer");
        var gone = await AddAsync(api, "Gone Tomorrow", LongName, null);
        (await api.PutAsync($"/api/bin/{gone}")).Ok.Should().BeTrue();
        var import = await ImportAsync(api);
        var note = await WriteAsync(visit, Person(7));
        await WriteAsync(visit, longOne);
        await visit.GoAsync("/actions");
        await page.Locator("form[action*=Add] [name='Typed.What']").FillAsync($"Send {LongName} the article on noise");
        await visit.PressAsync("Add it");
        await visit.GoAsync("/decide");
        await page.Locator("form[action*=Path] [name=Name]").Last.FillAsync("Wind-farm siting");
        await visit.PressAsync("Add the path");
        await visit.GoAsync("/import");
        await page.GetByLabel("The file").SetInputFilesAsync(new FilePayload
        {
            Name = LongName + ".csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes($"First Name,Last Name,Company,Position\n{LongName},Ny,{LongName},Engineer\n"),
        });
        await visit.PressAsync("Look at it first");
        var look = new Uri(page.Url).AbsolutePath;
        await visit.GoAsync("/themes");
        var theme = await page.Locator("input[name=Id]").First.GetAttributeAsync("value");
        return new LivedIn(Pages(host, longOne, note, theme!, import, look)) { Long = longOne };
    }

    private static async Task BeginAsync(Visit visit)
    {
        var api = visit.Page.Context.APIRequest;
        var me = new { name = "Dana Whitcomb", zone = "America/Chicago", email = "dana@example.org", field = "wind-farm siting" };
        (await api.PutAsync("/api/seeker", new() { DataObject = me })).Ok.Should().BeTrue();
        await visit.GoAsync("/sample");
        await visit.PressAsync("Add the twelve");
        await Talks.AddAsync(api);
    }

    /// <summary>For each page of the host the addresses at which it is looked at.</summary>
    private static Dictionary<string, string[]> Pages(BrowserHost host, string longOne, string note, string theme, string import,
        string look)
    {
        string[] people = [.. Enumerable.Range(1, 12).Select(Person), longOne];
        string[] few = [Person(5), Person(7), longOne];
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["contacts/{id:guid}"] = [.. people.Select(id => $"/contacts/{id}"),
                .. people.Select(id => $"/contacts/{id}?tab=message"), .. few.Select(id => $"/contacts/{id}?tab=history"),
                .. few.Select(id => $"/contacts/{id}?tab=about")],
            ["contacts/{id:guid}/plan"] = [.. few.Select(id => $"/contacts/{id}/plan")],
            ["contacts/{id:guid}/talk"] = [.. few.Select(id => $"/contacts/{id}/talk")],
            ["contacts/{id:guid}/notes"] = [.. few.Select(id => $"/contacts/{id}/notes")],
            ["contacts/{id:guid}/notes/transcript"] = [$"/contacts/{longOne}/notes/transcript"],
            ["contacts/{id:guid}/files"] = [$"/contacts/{longOne}/files"],
            ["contacts/{id:guid}/held"] = [.. few.Select(id => $"/contacts/{id}/held")],
            ["contacts/{id:guid}/erase"] = [$"/contacts/{longOne}/erase"],
            ["contacts/{id:guid}/mail"] = [$"/contacts/{longOne}/mail"],
            ["contacts/{id:guid}/raw"] = [$"/contacts/{longOne}/raw"],
            ["contacts/merge"] = [$"/contacts/merge?id={Person(4)}&id={longOne}"],
            ["contacts"] = ["/contacts", "/contacts?q=halvorsen", "/contacts?q=nobody-like-this", "/contacts?stage=held",
                "/contacts?tag=alumni&stage=scheduling"],
            ["notes/{id:guid}"] = [$"/notes/{note}"],
            ["notes"] = ["/notes", "/notes?q=permits"],
            ["insight/themes/{id:guid}"] = [$"/insight/themes/{theme}"],
            ["import/look/{id:guid}"] = [look],
            ["import/undo/{id:guid}"] = [$"/import/undo/{import}"],
            ["rules/{id}"] = ["/rules/II301", "/rules/II201"],
            ["week"] = ["/week", $"/week?contact={longOne}"],
            [""] = ["/"],
        };
        var templates = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal).ToList();
        foreach (var template in templates)
        {
            if (known.ContainsKey(template)) continue;
            template.Should().NotContain("{", "an address has to be named for it here");
            known[template] = ["/" + template];
        }

        known.Keys.Should().BeSubsetOf(templates, "no page is looked at that is not there");
        return known;
    }

    private static async Task<string> AddAsync(IAPIRequestContext api, string name, string organization, string? role)
    {
        var id = Guid.NewGuid().ToString();
        var first = new Dictionary<string, string>(StringComparer.Ordinal) { ["If-Match"] = "\"0\"" };
        var known = new
        {
            name,
            organization,
            role,
            tags = $"{LongName[..40]}, {LongName[..39]}, wind",
            zone = "Europe/Oslo",
            email = $"p{id[..8]}@{LongName[..50].ToUpperInvariant()}.example",
            admired = "your talk on permitting"
        };
        (await api.PutAsync($"/api/contacts/{id}", new() { Headers = first, DataObject = known })).Ok.Should().BeTrue();
        return id;
    }

    /// <summary>The same list twice, the second time with another employer, which is news.</summary>
    private static async Task<string> ImportAsync(IAPIRequestContext api)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Type"] = "text/csv" };
        foreach (var company in (string[])["Northwind", LongName])
        {
            var list = $"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nOle,Ny,https://www.linkedin.com/in/ole-ny,ole@example.com,{company},Engineer,09 Mar 2024\n";
            (await api.PostAsync("/api/import", new() { Headers = headers, Data = list })).Ok.Should().BeTrue();
        }

        var imports = await (await api.GetAsync("/api/imports")).JsonAsync();
        return imports!.Value.EnumerateArray().First().GetProperty("id").GetString()!;
    }

    private static async Task<string> WriteAsync(Visit visit, string person)
    {
        var page = visit.Page;
        await visit.GoAsync($"/contacts/{person}/notes");
        await page.GetByLabel("What was said").FillAsync(
            $"Permits take two years, the building one summer\nYou need GIS and a feeling for farmers\nI will send {LongName} the article on noise by Friday\nTalk to Marta Lindqvist at the county");
        await page.GetByLabel("Their sector").FillAsync("private");
        await visit.PressAsync("Save the note");
        await page.GetByText("Saved. Now say what each line is about.").WaitForAsync();
        var note = new Uri(page.Url).AbsolutePath.Split('/')[^1];
        var line = page.Locator(".line", new() { HasText = "Permits take two years" });
        await line.Locator("summary").ClickAsync();
        await line.GetByLabel("A theme, yours or new").FillAsync("Permits are slow");
        await line.GetByRole(AriaRole.Button, new() { Name = "Tag it" }).ClickAsync();
        return note;
    }
}
