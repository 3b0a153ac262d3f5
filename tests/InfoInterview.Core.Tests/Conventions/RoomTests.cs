namespace InfoInterview.Tests.Conventions;

/// <summary>
/// A room is used by its face; its back rooms stand in an order; a name stands for one thing. Lists of exceptions only grow
/// shorter.
/// </summary>
public sealed class RoomTests
{
    /// <summary>Back rooms that others still use; none of the core's.</summary>
    private static readonly string[] OpenDoors =
    [
        "Host.Exports uses Interchange.Contacts.Export",
        "Interchange.Actions uses Interchange.Engagements.Documents",
        "Interchange.Actions uses Interchange.Contacts.Export",
        "Interchange.Actions uses Interchange.Calendars.Invitations",
        "Interchange.Calendars uses Interchange.Contacts.Csv",
        "Interchange.Contacts uses Interchange.Engagements.Documents",
        "Interchange.Engagements uses Interchange.Interviews.Documents",
        "Interchange.Interviews uses Interchange.Engagements.Documents",
        "Interchange.Interviews uses Interchange.Notes.Documents",
        "Interchange.Notes uses Interchange.Engagements.Documents",
    ];

    /// <summary>Back rooms that still need each other.</summary>
    private static readonly string[] KnownCircles =
    [
        "People.Greetings, People.Names",
        "Interchange.Contacts.Export, Interchange.Contacts.Layouts, Interchange.Contacts.VCards",
        "Interchange.Engagements.Documents, Interchange.Interviews.Documents, Interchange.Notes.Documents",
        "Host.Happenings, Host.Inputs, Host.Messages, Host.Steps, Host.Weeks",
    ];

    /// <summary>Names that still stand for two things.</summary>
    private static readonly string[] KnownTwice =
    [
        "CalendarShelf: Engagements.Planning, Host.Weeks",
        "RuleBook: Engagements.Planning, Host.Rules",
        "DayReader: Interchange.Contacts.Layouts, Language",
        "PersonReader: Interchange.Contacts.Layouts, Notes.Reading",
        "NoteWords: Interchange.Notes.Documents, Notes.Reading",
        "Letter: Host.Messages, Outreach.Messages",
        "Greeting: Outreach.Reviewing, People.Greetings",
        "NameReader: Interchange.Contacts.Layouts, People.Names",
        "ContactView: Host.Api, Host.Pages.Contacts",
        "Words: Host.Inputs, Interchange.Engagements.Documents",
        "ContactImport: Interchange.Contacts, Storage.Contacts",
    ];

    [Fact]
    public void No_room_uses_the_back_room_of_another() =>
        CodeFile.All.SelectMany(BackRoomsOfOthers).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(OpenDoors);

    [Fact]
    public void Back_rooms_make_no_circles() => Circles().Should().BeEquivalentTo(KnownCircles);

    [Fact]
    public void A_name_stands_for_one_thing() =>
        CodeFile.All.SelectMany(file => file.Types.Where(type => !IsPage(file)).Select(type => (Type: type, file.Namespace))).Distinct()
            .GroupBy(declared => declared.Type, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: "
                + $"{string.Join(", ", same.Select(declared => Short(declared.Namespace)).Order(StringComparer.Ordinal))}")
            .Should().BeEquivalentTo(KnownTwice);

    /// <summary>The model of a page is called as its page is.</summary>
    private static bool IsPage(CodeFile file) => file.Path.EndsWith(".cshtml.cs", StringComparison.Ordinal);

    private static IEnumerable<string> BackRoomsOfOthers(CodeFile file) =>
        from used in Rooms.UsedBy(file)
        where file.Namespace.Length > 0 && Rooms.IsBackRoom(used)
            && !string.Equals(Rooms.Of(used), Rooms.Of(file.Namespace), StringComparison.Ordinal)
        select $"{Short(Rooms.Of(file.Namespace))} uses {Short(used)}";

    /// <summary>
    /// Each set of namespaces of which every one needs every other, its names in order; a room and its own back rooms may.
    /// </summary>
    private static IEnumerable<string> Circles()
    {
        var uses = CodeFile.All.GroupBy(file => file.Namespace, StringComparer.Ordinal)
            .ToDictionary(files => files.Key, files => files.SelectMany(Beside).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var reached = uses.Keys.ToDictionary(name => name, name => Reach(name, uses), StringComparer.Ordinal);
        return reached.Where(one => one.Value.Contains(one.Key))
            .Select(one => one.Value.Where(other => reached[other].Contains(one.Key)).Select(Short).Order(StringComparer.Ordinal))
            .Select(names => string.Join(", ", names))
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Beside(CodeFile file) =>
        Rooms.UsedBy(file).Where(used => !IsWithin(file.Namespace, used) && !IsWithin(used, file.Namespace));

    private static HashSet<string> Reach(string from, Dictionary<string, HashSet<string>> uses)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(uses[from]);
        while (open.TryPop(out var next))
        {
            if (!reached.Add(next)) continue;
            foreach (var further in uses[next]) open.Push(further);
        }

        return reached;
    }

    private static string Short(string name) => name["InfoInterview.".Length..];

    private static bool IsWithin(string inner, string outer) => inner.StartsWith(outer + ".", StringComparison.Ordinal);
}
