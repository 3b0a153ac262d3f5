using System.Net;
using InfoInterview.Chaos.Deeds;

namespace InfoInterview.Chaos;

/// <summary>A client of the host that keeps its cookies, and with them the token of forms, over every restart.</summary>
internal sealed class Browser : IDisposable
{
    private const string Token = "__RequestVerificationToken";

    private string? token;

    public Browser(int port, TimeSpan patience)
    {
#pragma warning disable CA2000 // The client disposes of it.
        Client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = new CookieContainer(),
            ConnectTimeout = patience
        })
#pragma warning restore CA2000
        {
            BaseAddress = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}")),
            Timeout = patience,
        };
    }

    public HttpClient Client { get; }

    /// <summary>Sends a form; a redirect is what confirms it.</summary>
    public async Task<Answer> PostAsync(string address, Dictionary<string, string> fields, CancellationToken ct)
    {
        if (!fields.ContainsKey(Token))
        {
            if (token is null)
            {
                using var page = await Client.GetAsync("/contacts/new", ct);
                if (!page.IsSuccessStatusCode) return await Answer.OfAsync(page, ct);
                token = Forms.Read(await page.Content.ReadAsStringAsync(ct), "method=\"post\"")[Token];
            }

            fields[Token] = token;
        }

        using var content = new FormUrlEncodedContent(fields);
        using var response = await Client.PostAsync(address, content, ct);
        return await Answer.OfAsync(response, ct, 302);
    }

    public void Dispose() => Client.Dispose();
}
