using System.Text;
using InfoInterview.Notes;

namespace InfoInterview.Host.Deciding;

/// <summary>The decision page as a file, to share or for the seeker.</summary>
internal static class DecisionFiles
{
    public static void MapDecisionFiles(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/decision-to-share.md", WayOut.Shared);
        Map(routes, "/decision-for-me.md", WayOut.OwnFile);
    }

    private static void Map(IEndpointRouteBuilder routes, string address, WayOut to) =>
        routes.MapGet(address, async (DecisionDesk desk, CancellationToken ct) =>
            TypedResults.File(Encoding.UTF8.GetBytes(await desk.ReportAsync(to, ct)), "text/markdown; charset=utf-8", address[1..]))
            .ExcludeFromDescription();
}
