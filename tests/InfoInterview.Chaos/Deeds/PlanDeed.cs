namespace InfoInterview.Chaos.Deeds;

/// <summary>A question of one's own in the plan of a talk, as the form of the page sends it.</summary>
internal sealed class PlanDeed(string name, ContactDeed with) : Deed(name)
{
    private const int MostTries = 8;

    private string Question => $"What would you ask of {Name}?";

    public override async Task<Answer> DoAsync(Browser browser, CancellationToken ct)
    {
        var address = $"/contacts/{with.Id}/plan";
        for (var tries = 1; ; tries++)
        {
            using var page = await browser.Client.GetAsync(address, ct);
            if (!page.IsSuccessStatusCode) return await Answer.OfAsync(page, ct);
            var html = await page.Content.ReadAsStringAsync(ct);
            if (html.Contains(Question, StringComparison.Ordinal)) return new Answer(200, IsDone: true, "");
            var fields = Forms.Read(html, "handler=Own");
            (fields["OwnText"], fields["OwnSeen"]) = (Question, Question);
            var answer = await browser.PostAsync($"{address}?handler=Own", fields, ct);
            if (answer.Status != 409 || tries == MostTries) return answer;
        }
    }

    public override Standing Look(Seen seen) => Once(seen.Plans.Sum(document => document.Split(Question).Length - 1));
}
