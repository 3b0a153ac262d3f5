using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;

namespace InfoInterview.Host.Feeds;

/// <summary>
/// Fetches a calendar from a foreign server, within limits of size, time and redirects. The name is resolved here, every address is looked
/// at, and the connection goes to one that was: a name that
/// points at this machine or its network, at once or the second time it is asked, is refused unless the settings allow it.
/// </summary>
internal sealed class FeedFetcher : IDisposable
{
    private const int MostRedirects = 5;
    private const int ConnectSeconds = 10;
    private const int HeaderKilobytes = 32;

    private readonly bool mayBePrivate;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> resolve;
    private readonly SocketsHttpHandler handler;
    private readonly HttpClient client;
    private readonly TimeSpan timeout;

    public FeedFetcher(HostSettings settings)
        : this(settings.AllowPrivateCalendars, Dns.GetHostAddressesAsync, TimeSpan.FromSeconds(30))
    {
    }

    internal FeedFetcher(bool mayBePrivate, Func<string, CancellationToken, Task<IPAddress[]>> resolve, TimeSpan timeout)
    {
        (this.mayBePrivate, this.resolve, this.timeout) = (mayBePrivate, resolve, timeout);
        handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(ConnectSeconds),
            MaxResponseHeadersLength = HeaderKilobytes,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectCallback = ConnectAsync,
        };
        client = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("InfoInterview");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/calendar, */*;q=0.1");
    }

    /// <summary>Asks for the calendar.</summary>
    /// <param name="address">Where.</param>
    /// <param name="tag">What the server called the state that is known; <c>null</c> asks for it in any case.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="FeedException">It could not be fetched.</exception>
    public async Task<FeedAnswer> FetchAsync(Uri address, string? tag, CancellationToken ct)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limited.CancelAfter(timeout);
        try
        {
            var next = address;
            for (var i = 0; i <= MostRedirects; i++)
            {
                using var response = await SendAsync(next, tag, limited.Token);
                if (response.StatusCode == HttpStatusCode.NotModified && tag is not null) return new FeedAnswer { Tag = tag };
                if (response.IsSuccessStatusCode)
                {
                    var file = await ReadAsync(response, limited.Token);
                    return new FeedAnswer { File = file, Tag = response.Headers.ETag?.ToString() };
                }

                next = Redirect(next, response);
            }

            throw new FeedException(string.Create(CultureInfo.InvariantCulture,
                $"The server sent us on more than {MostRedirects} times."));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new FeedException(string.Create(CultureInfo.InvariantCulture,
                $"The server took longer than {timeout.TotalSeconds:0} seconds."));
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            throw trouble.InnerException as FeedException ?? new FeedException("The server could not be reached, or broke off.", trouble);
        }
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, string? tag, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (tag is not null && EntityTagHeaderValue.TryParse(tag, out var known)) request.Headers.IfNoneMatch.Add(known);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
    }

    private Uri Redirect(Uri from, HttpResponseMessage response)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
        {
            throw new FeedException(string.Create(CultureInfo.InvariantCulture,
                $"The server answered {(int)response.StatusCode}; the address may not be valid any more."));
        }

        // What a server writes there may be no address at all.
        return Uri.TryCreate(from, location, out var next) && FeedAddress.Read(next.AbsoluteUri, mayBePrivate, out _) is { } read
            ? read : throw new FeedException("The server sent us on to an address that is not read.");
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken ct)
    {
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        using var file = new MemoryStream();
        var block = new byte[81_920];
        while (await body.ReadAsync(block, ct) is var count and > 0)
        {
            await file.WriteAsync(block.AsMemory(0, count), ct);
            if (file.Length > InputLimits.CalendarBytes) throw new FeedException(string.Create(CultureInfo.InvariantCulture,
                $"The calendar is larger than {InputLimits.CalendarBytes / InputLimits.RequestBytes} MB."));
        }

        return file.ToArray();
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The stream that is handed out owns the socket.")]
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var host = context.DnsEndPoint.Host;
        var found = IPAddress.TryParse(host, out var written) ? [written] : await resolve(host, ct);
        var allowed = mayBePrivate ? found : Array.FindAll(found, PublicAddress.Is);
        if (allowed.Length == 0)
        {
            throw new FeedException(
                "The address lies on this computer or in its network, which is not read. The setting AllowPrivateCalendars allows it.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
