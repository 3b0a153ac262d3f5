namespace InfoInterview.Chaos.Deeds;

/// <summary>Forgets somebody and everything about them.</summary>
internal sealed class ErasureDeed(string name, ContactDeed whom) : Deed(name)
{
    public ContactDeed Whom => whom;

    public override async Task<Answer> DoAsync(Browser browser, CancellationToken ct)
    {
        if (!IsTried) await GiveAsync(browser, ct);

        // A first try that was not heard of may have done it.
        int[] done = IsTried ? [200, 404] : [200];
        IsTried = true;
        using var response = await browser.Client.DeleteAsync($"/api/contacts/{whom.Id}", ct);
        return await Answer.OfAsync(response, ct, done);
    }

    /// <summary>Something to forget; whether it was confirmed does not matter any more.</summary>
    private async Task GiveAsync(Browser browser, CancellationToken ct)
    {
        await new FactDeed($"{Name}-fact", whom, "2026-01-05T14:00:00Z").DoAsync(browser, ct);
        await new NoteDeed($"{Name}-note", whom).DoAsync(browser, ct);
    }

    /// <summary>The one who is erased answers for it.</summary>
    public override Standing Look(Seen seen) => Standing.Whole;
}
