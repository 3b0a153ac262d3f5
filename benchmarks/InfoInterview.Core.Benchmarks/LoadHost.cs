extern alias host;

using host::InfoInterview.Host.Startup;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InfoInterview.Benchmarks;

/// <summary>
/// The host on a server's database, at a port of its own, in which a header says who asks: as one in which people sign in.
/// </summary>
internal sealed class LoadHost(LoadData data) : WebApplicationFactory<host::Program>
{
    public const string Header = "X-Seeker";

    public HttpClient Start()
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_TEST_CONTENTROOT_INFOINTERVIEW_HOST", data.KeyFolder);
        UseKestrel(0);
        StartServer();
        return CreateClient();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("InfoInterview:DataFolder", data.KeyFolder);
        builder.UseSetting("InfoInterview:ConnectionString", data.App);
        builder.UseSetting("InfoInterview:UpgradeConnectionString", data.Owner);
        builder.ConfigureTestServices(services => services.RemoveAll<IWhoAsks>().AddSingleton<IWhoAsks>(new ByHeader())
            .RemoveAll<NodaTime.IClock>().AddSingleton<NodaTime.IClock>(new StandingClock()));
    }

    private sealed class ByHeader : IWhoAsks
    {
        public Asker Of(HttpContext request) =>
            int.TryParse(request.Request.Headers[Header], System.Globalization.CultureInfo.InvariantCulture, out var number)
                ? LoadData.SeekerOf(number) : LoadData.SeekerOf(0);
    }

    private sealed class StandingClock : NodaTime.IClock
    {
        public NodaTime.Instant GetCurrentInstant() => PageLives.Now;
    }
}
