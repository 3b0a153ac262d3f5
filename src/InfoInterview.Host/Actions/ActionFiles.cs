using System.Text;
using InfoInterview.Actions;
using InfoInterview.Interchange.Actions;
using InfoInterview.Notes;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Host.Actions;

/// <summary>
/// What there is to do, as files. Those for one's own programs hold what is private; those for a service that runs elsewhere hold what is
/// open only. What was told in confidence is in none.
/// </summary>
internal static class ActionFiles
{
    public static void MapActionFiles(this IEndpointRouteBuilder routes)
    {
        Map(routes, "actions.csv", ActionExport.CsvMediaType, WayOut.OwnFile, (actions, people, _) => ActionExport.Csv(actions, people));
        Map(routes, "actions.ics", ActionExport.CalendarMediaType, WayOut.OwnFile, (actions, people, now) => ActionExport.Calendar(actions, now, people));
        Map(routes, "actions.json", "application/json", WayOut.OwnFile, (actions, _, _) => Encoding.UTF8.GetBytes(ActionJson.Write(actions)));
        Map(routes, "actions-trello.csv", ActionExport.CsvMediaType, WayOut.Shared, (actions, people, _) => ActionExport.Trello(actions, people));
        Map(routes, "actions-todoist.csv", ActionExport.CsvMediaType, WayOut.Shared, (actions, people, _) => ActionExport.Todoist(actions, people));
    }

    private static void Map(IEndpointRouteBuilder routes, string name, string mediaType, WayOut to, Func<ReleasedActions, ValueList<Contact>, Instant, byte[]> write) =>
        routes.MapGet("/" + name, async (ActionDesk desk, IClock clock, CancellationToken ct) =>
        {
            var (actions, people) = await desk.ReleaseAsync(to, ct);
            return TypedResults.File(write(actions, people, clock.GetCurrentInstant()), mediaType + "; charset=utf-8", name);
        }).ExcludeFromDescription();
}
