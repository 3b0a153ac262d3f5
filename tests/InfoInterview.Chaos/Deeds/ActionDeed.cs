namespace InfoInterview.Chaos.Deeds;

/// <summary>
/// Something that was promised to somebody, as the form of the board sends it: an item, and a fact of the history with them.
/// </summary>
internal sealed class ActionDeed(string name, ContactDeed to) : Deed(name)
{
    private readonly Guid id = Guid.NewGuid();

    private string What => $"Send {Name} as promised";

    public override async Task<Answer> DoAsync(Browser browser, CancellationToken ct) => await browser.PostAsync(
        "/actions?handler=Add",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Typed.Id"] = id.ToString(),
            ["Typed.Version"] = "0",
            ["Typed.What"] = What,
            ["Typed.Kind"] = "Send",
            ["Typed.For"] = to.Id.ToString(),
            ["Typed.IsPromise"] = "true",
        },
        ct);

    public override Standing Look(Seen seen)
    {
        var item = seen.Actions.TryGetValue(id, out var document) && document.Contains($"\"{What}\"", StringComparison.Ordinal);
        var facts = seen.Promises[What].Count();
        return (item, facts) switch
        {
            (false, 0) => Standing.Missing,
            (true, 1) => Standing.Whole,
            (true, > 1) => Standing.Doubled,
            _ => Standing.Half,
        };
    }
}
