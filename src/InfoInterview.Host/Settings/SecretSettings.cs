using InfoInterview.Host.Post;
using InfoInterview.Storage;

namespace InfoInterview.Host.Settings;

/// <summary>Which settings hold a secret: those are in no file that is handed out.</summary>
internal static class SecretSettings
{
    public static bool Holds(string? name) => name is KeptSetting.CalendarFeed or MailAccount.Setting or SubscriptionDesk.Setting;
}
