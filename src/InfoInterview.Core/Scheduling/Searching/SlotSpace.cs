using System.Collections.Immutable;
using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>A request worked out: the time in which both are open, the grid, and the starts that each obstacle forbids.</summary>
internal sealed class SlotSpace
{
    private readonly Func<Grid> newGrid;

    private SlotSpace(SlotRequest request, DateTimeZone home, List<Stretch> open, Func<Grid> newGrid, ImmutableArray<(SlotObstacle, BlockedStarts)> obstacles)
    {
        Minutes = request.Minutes;
        From = request.From;
        To = request.To;
        Home = home;
        Open = open;
        this.newGrid = newGrid;
        Obstacles = obstacles;
        Blocked = BlockedStarts.Any(obstacles.Select(obstacle => obstacle.Item2), open);
    }

    public int Minutes { get; }

    public long Length => Minutes * NodaConstants.TicksPerMinute;

    public Instant From { get; }

    public Instant To { get; }

    /// <summary>The seeker's home zone, in whose days an answer is explained.</summary>
    public DateTimeZone Home { get; }

    public List<Stretch> Open { get; }

    public ImmutableArray<(SlotObstacle What, BlockedStarts Starts)> Obstacles { get; }

    public BlockedStarts Blocked { get; }

    public static SlotSpace Of(SlotRequest request, IDateTimeZoneProvider zones)
    {
        var (from, to) = (Ticks.Ceiling(request.From), Ticks.Floor(request.To));
        var seeker = OpenHours.Windows(request.Seeker, zones, from, to);
        var contact = OpenHours.Windows(request.Contact, zones, from, to);
        var open = OpenHours.Common(OpenHours.Union(seeker), OpenHours.Union(contact), from, to, request.Minutes * NodaConstants.TicksPerMinute);
        Func<Grid> grid = request.Grid switch
        {
            SlotGrid.OfTheHour hour => () => new HourGrid(hour.Zone.In(zones), hour.Minutes),
            SlotGrid.OfTheWindow window => () => new WindowGrid(window.Of == Party.Seeker ? seeker : contact, window.Minutes),
            _ => throw new InvalidOperationException("There is no other kind of grid."),
        };
        return new SlotSpace(request, request.Seeker.Zone.In(zones), open, grid, Obstacle.All(request, zones, open));
    }

    /// <summary>A grid for one sweep.</summary>
    public Grid NewGrid() => newGrid();
}
