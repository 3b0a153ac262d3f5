namespace InfoInterview.Chaos.Deeds;

/// <summary>A note of a talk, as the form of the page sends it.</summary>
internal sealed class NoteDeed(string name, ContactDeed with) : Deed(name)
{
    private readonly Guid id = Guid.NewGuid();
    private readonly string text = $"{name} begins\n- Permits take longer than the building itself\n- You need GIS and project management\n{name} ends";

    public override async Task<Answer> DoAsync(Browser browser, CancellationToken ct) => await browser.PostAsync(
        $"/contacts/{with.Id}/notes?handler=Write",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Written.Id"] = id.ToString(),
            ["Written.Version"] = "0",
            ["Written.Day"] = "2026-03-09",
            ["Written.Confidentiality"] = "Open",
            ["Written.Text"] = text,
        },
        ct);

    public override Standing Look(Seen seen)
    {
        var found = seen.Notes[$"{Name} begins"].ToList();
        return found is [var document] && !document.Contains($"{Name} ends", StringComparison.Ordinal) ? Standing.Half : Once(found.Count);
    }
}
