using System.Text;
using InfoInterview.Notes;

namespace InfoInterview.Host.Insights;

/// <summary>The report, to share or for the seeker.</summary>
internal static class InsightFiles
{
    public static void MapInsightFiles(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/insight-to-share.md", WayOut.Shared);
        Map(routes, "/insight-without-names.md", WayOut.Shared, withoutNames: true);
        Map(routes, "/insight-for-me.md", WayOut.OwnFile);
    }

    private static void Map(IEndpointRouteBuilder routes, string address, WayOut to, bool withoutNames = false) =>
        routes.MapGet(address, async (InsightDesk desk, CancellationToken ct) =>
            TypedResults.File(Encoding.UTF8.GetBytes(await desk.ReportAsync(to, withoutNames, ct)), "text/markdown; charset=utf-8",
                address[1..])).ExcludeFromDescription();
}
