using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace InfoInterview.Benchmarks;

/// <summary>
/// Many people at once: each asks one thing after the other, three in four times to read, of a seeker drawn anew each time.
/// </summary>
internal sealed class LoadCrowd(HttpClient client, int seekers)
{
    private readonly ConcurrentBag<double> times = [];
    private readonly ConcurrentDictionary<string, int> errors = new(StringComparer.Ordinal);
    private int written;

    public IReadOnlyCollection<double> Times => times;

    public ConcurrentDictionary<string, int> Errors => errors;

    public int Written => written;

    public async Task AskAsync(int person, TimeSpan time)
    {
        var random = new Draw((uint)person + 1);
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < time;)
        {
            var (seeker, contact) = (random.Below(seekers), LoadData.ContactOf(random.Below(100)));
            var start = Stopwatch.GetTimestamp();
            try
            {
                var trouble = random.Below(8) switch
                {
                    0 => await GetAsync("/today", seeker),
                    1 => await GetAsync("/api/steps", seeker),
                    2 => await GetAsync("/api/contacts", seeker),
                    3 or 4 or 5 => await GetAsync($"/contacts/{contact}", seeker),
                    _ => await RecordAsync(seeker, $"{contact}"),
                };
                if (trouble is not null) Count(trouble);
            }
            catch (Exception silence) when (silence is HttpRequestException or OperationCanceledException)
            {
                Count(silence.GetType().Name);
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    public async Task<string?> GetAsync(string address, int seeker)
    {
        using var request = Request(HttpMethod.Get, address, seeker);
        using var answer = await client.SendAsync(request);
        await answer.Content.LoadIntoBufferAsync();
        return answer.IsSuccessStatusCode ? null : string.Create(CultureInfo.InvariantCulture,
            $"{address.Split('/')[1]} {(int)answer.StatusCode}");
    }

    /// <summary>
    /// Records a fact as a program does that knows what stands: it asks for the version first, and again when somebody was
    /// quicker.
    /// </summary>
    private async Task<string?> RecordAsync(int seeker, string contact)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"load-{Interlocked.Increment(ref written)}");
        while (true)
        {
            using var look = Request(HttpMethod.Get, $"/api/contacts/{contact}/facts", seeker);
            using var known = await client.SendAsync(look);
            if (!known.IsSuccessStatusCode) return string.Create(CultureInfo.InvariantCulture, $"facts {(int)known.StatusCode}");
            using var request = Request(HttpMethod.Post, $"/api/contacts/{contact}/facts", seeker);
            request.Content = new StringContent("""{"kind":"goodTurn","at":"2026-11-30T12:00:00Z","who":"contact","turn":"value"}""",
                Encoding.UTF8, "application/json");
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(known.Headers.ETag!.ToString()));
            request.Headers.Add("Idempotency-Key", key);
            using var answer = await client.SendAsync(request);
            if (answer.IsSuccessStatusCode) return null;
            if ((int)answer.StatusCode != 412) return string.Create(CultureInfo.InvariantCulture, $"record {(int)answer.StatusCode}");
        }
    }

    private void Count(string trouble) => errors.AddOrUpdate(trouble, 1, (_, count) => count + 1);

    private static HttpRequestMessage Request(HttpMethod method, string address, int seeker)
    {
        var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Headers.Add(LoadHost.Header, seeker.ToString(CultureInfo.InvariantCulture));
        return request;
    }
}
