using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Decisions.Weighing;

/// <summary>Tells of which paths somebody can speak and from where: as the seeker says, and otherwise as sector and role tell.</summary>
internal sealed class Seats
{
    private readonly Dictionary<ContactId, Standpoint> byId = [];
    private readonly Dictionary<string, Standpoint> byName = new(LooseText.Comparer);
    private readonly Dictionary<PathId, int> numbers = [];
    private readonly PathWords[] paths;
    private readonly CurrentIds ids;

    public Seats(Ledger ledger, ValueList<Contact> contacts)
    {
        ids = new CurrentIds(contacts);
        paths = ledger.Paths.Select(path => new PathWords(path, isOnly: ledger.Paths.Count == 1)).ToArray();
        foreach (var path in ledger.Paths)
        {
            if (!numbers.TryAdd(path.Id, numbers.Count)) throw new ArgumentException($"Two paths have the id {path.Id}.", nameof(ledger));
        }

        foreach (var standpoint in ledger.Standpoints)
        {
            if (standpoint.Contact != default) byId.TryAdd(ids.Current(standpoint.Contact), standpoint);
            else if (!string.IsNullOrWhiteSpace(standpoint.Name)) byName.TryAdd(LooseText.Tidy(standpoint.Name), standpoint);
        }
    }

    /// <summary>The number of a path in the order of the ledger; -1 when it is not there.</summary>
    public int IndexOf(PathId path) => numbers.TryGetValue(path, out var at) ? at : -1;

    /// <summary>The seat on each path, in the order of the ledger; <c>null</c> where they do not speak of it.</summary>
    public Seat?[] Of(Interviewee who)
    {
        var said = SaidOf(who);
        HashSet<string>? role = null;
        HashSet<string>? all = null;
        var found = new Seat?[paths.Length];
        for (var at = 0; at < paths.Length; at++)
        {
            var path = paths[at];
            if (said is { Paths.IsEmpty: false } ? !said.Paths.Contains(path.Path.Id) : !path.IsOf(who.Sector)) continue;
            role ??= PathWords.In(who.Role);
            all ??= PathWords.In(who.Role, who.Sector, who.Organization);
            found[at] = path.SeatOf(said, role, all);
        }

        return found;
    }

    private Standpoint? SaidOf(Interviewee who)
    {
        if (who.Contact != default) return byId.GetValueOrDefault(ids.Current(who.Contact));
        return byName.GetValueOrDefault(LooseText.Tidy(who.Name));
    }
}
