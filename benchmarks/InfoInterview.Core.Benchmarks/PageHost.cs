extern alias host;

using InfoInterview.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>The host in this process, over a folder of its own and with a clock that stands.</summary>
internal sealed class PageHost(string folder, Instant now) : WebApplicationFactory<host::Program>
{
    public InterviewStore Store => Services.GetRequiredService<InterviewStore>();

    public HttpClient Browser()
    {
        // The host needs nothing of its folder of sources, wherever that lies.
        Environment.SetEnvironmentVariable("ASPNETCORE_TEST_CONTENTROOT_INFOINTERVIEW_HOST", folder);
        return CreateClient(new() { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("InfoInterview:DataFolder", folder);
        builder.ConfigureTestServices(services => services.RemoveAll<IClock>().AddSingleton<IClock>(new StandingClock(now)));
    }

    private sealed class StandingClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
