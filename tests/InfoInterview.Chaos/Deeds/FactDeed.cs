using System.Globalization;
using System.Text;

namespace InfoInterview.Chaos.Deeds;

/// <summary>Something that happened, under a key that makes a repeat harmless.</summary>
internal sealed class FactDeed(string name, ContactDeed with, string at) : Deed(name)
{
    private const int MostTries = 8;

    public override async Task<Answer> DoAsync(Browser browser, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/contacts/{with.Id}/facts")
            {
                Content = new StringContent($$"""{"kind":"goodTurn","at":"{{at}}","who":"contact","turn":"value"}""", Encoding.UTF8,
                    "application/json"),
            };
            request.Headers.TryAddWithoutValidation("If-Match", FormattableString.Invariant($"\"{with.Version}\""));
            request.Headers.Add("Idempotency-Key", Name);
            using var response = await browser.Client.SendAsync(request, ct);
            if ((int)response.StatusCode == 412 && tries < MostTries)
            {
                using var now = await browser.Client.GetAsync($"/api/contacts/{with.Id}/facts", ct);
                if (!now.IsSuccessStatusCode) return await Answer.OfAsync(now, ct);
                with.Version = long.Parse(now.Headers.ETag!.Tag.Trim('"'), CultureInfo.InvariantCulture);
                continue;
            }

            if (response.IsSuccessStatusCode) with.Version = long.Parse(response.Headers.ETag!.Tag.Trim('"'),
                CultureInfo.InvariantCulture);
            return await Answer.OfAsync(response, ct, 200);
        }
    }

    public override Standing Look(Seen seen)
    {
        var found = seen.Facts[Name].ToList();
        return found is [var one] && (one.Contact != with.Id || !one.Payload.Contains("goodTurn", StringComparison.Ordinal))
            ? Standing.Half : Once(found.Count);
    }
}
