using InfoInterview.Host.Settings;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;

namespace InfoInterview.Host.Exports;

/// <summary>What is kept of the seeker, as files to take along.</summary>
internal static class SettingFiles
{
    public static void MapSettingFiles(this IEndpointRouteBuilder app) => app.MapGet("/settings/{name}", FindAsync)
        .ExcludeFromDescription();

    private static async Task<IResult> FindAsync(string name, SettingStore settings, CancellationToken ct)
    {
        // Whoever has a secret of these can act in the seeker's name.
        if (SecretSettings.Holds(name) || !KeptSetting.IsName(name)
            || await settings.FindSettingAsync(TheSeeker.Id, name, ct) is not { } stored) return TypedResults.NotFound();
        var isCalendar = string.Equals(name, KeptSetting.Calendar, StringComparison.Ordinal);
        return TypedResults.File(stored.Value.Content.ToArray(), isCalendar ? "text/calendar" : "application/json", isCalendar
            ? "calendar.ics" : $"{name}.json");
    }
}
