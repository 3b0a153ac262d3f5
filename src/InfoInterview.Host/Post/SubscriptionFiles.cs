using InfoInterview.Interchange.Calendars;

namespace InfoInterview.Host.Post;

/// <summary>The calendar at its secret address.</summary>
internal static class SubscriptionFiles
{
    /// <summary>The address for a secret, below the host's own.</summary>
    public static string AddressOf(string secret) => $"/subscribed/{secret}.ics";

    public static void MapSubscription(this IEndpointRouteBuilder routes) => routes.MapGet("/subscribed/{secret}.ics",
        async (string secret, SubscriptionDesk desk, CancellationToken ct) => await desk.ReadAsync(secret, ct) is { } file
            ? Results.File(file, BusyTimes.MediaType + "; charset=utf-8") : Results.NotFound()).ExcludeFromDescription();
}
