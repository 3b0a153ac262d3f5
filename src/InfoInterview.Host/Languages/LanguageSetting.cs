using System.Text;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Languages;

/// <summary>The language in which a seeker wants to read the pages, kept with what else is theirs.</summary>
internal sealed class LanguageSetting(SettingStore settings, IClock clock)
{
    /// <summary>Under which name it is kept.</summary>
    public const string Name = "page-language";

    /// <summary>What was chosen; <c>null</c> to go by the browser.</summary>
    public async Task<PageLanguage?> FindAsync(CancellationToken ct) =>
        await settings.FindSettingAsync(TheSeeker.Id, Name, ct) is { } stored
            ? PageLanguage.Find(Encoding.UTF8.GetString(stored.Value.Content.AsSpan())) : null;

    /// <summary>Keeps what was chosen.</summary>
    /// <returns>Whether it was kept: before there is a seeker it belongs to nobody.</returns>
    public async Task<bool> ChooseAsync(PageLanguage? language, CancellationToken ct)
    {
        if (language is null)
        {
            await settings.DeleteSettingAsync(TheSeeker.Id, Name, ct);
            return true;
        }

        var setting = new KeptSetting
        {
            Name = Name,
            Content = Encoding.UTF8.GetBytes(language.Code).ToValueList(),
            ChangedAt = clock.GetCurrentInstant(),
        };
        return await settings.SaveSettingAsync(TheSeeker.Id, setting, expectedVersion: null, ct) is KeepOutcome<KeptSetting>.Saved;
    }
}
