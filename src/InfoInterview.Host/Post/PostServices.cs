using InfoInterview.Host.Startup;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>Everything that sends mail.</summary>
internal static class PostServices
{
    public static void AddPost(this IServiceCollection services)
    {
        services.AddSingleton(host => TimesOf(host.GetRequiredService<HostSettings>()));
        services.AddSingleton<MailSender>();
        services.AddSingleton<MailAccountDesk>();
        services.AddSingleton<TestMail>();
        services.AddSingleton<OutboxBell>();
        services.AddSingleton<OutboxRecord>();
        services.AddSingleton<OutboxDesk>();
        services.AddSingleton<TheirHours>();
        services.AddSingleton<OutboxRun>();
        services.AddSingleton<SubscriptionDesk>();
        services.AddSingleton<DigestDesk>();
        services.AddSingleton<DigestRun>();
        services.AddHostedService<OutboxService>();
    }

    private static MailTimes TimesOf(HostSettings settings) => new()
    {
        Lease = Duration.FromSeconds(settings.MailLeaseSeconds),
        HandOver = TimeSpan.FromSeconds(settings.MailHandOverSeconds),
    };
}
