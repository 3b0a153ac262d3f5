using System.Collections.Frozen;
using NodaTime;

namespace InfoInterview.Outreach.Messages;

/// <summary>Whether the name of an event says another month or year than the day on which it is to be.</summary>
internal static class EventDates
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private static readonly FrozenDictionary<string, int[]> Months = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["january"] = [1],
        ["february"] = [2],
        ["april"] = [4],
        ["june"] = [6],
        ["july"] = [7],
        ["august"] = [8],
        ["september"] = [9],
        ["october"] = [10],
        ["november"] = [11],
        ["december"] = [12],
        ["christmas"] = [11, 12, 1],
        ["thanksgiving"] = [11],
        ["halloween"] = [10, 11],
        ["easter"] = [3, 4, 5],
        ["januar"] = [1],
        ["februar"] = [2],
        ["märz"] = [3],
        ["mai"] = [5],
        ["juni"] = [6],
        ["juli"] = [7],
        ["oktober"] = [10],
        ["dezember"] = [12],
        ["weihnachts"] = [11,
            12, 1],
        ["oster"] = [3, 4, 5],
        ["advents"] = [11, 12],
        ["silvester"] = [12, 1],
        ["neujahrs"] = [1, 2],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether another year than that of the day stands in the name.</summary>
    public static bool HasOtherYear(string named, LocalDate on) => Array.Exists(Words(named), typed =>
        typed.Length == 4 && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is > FirstYear and < LastYear && year != on.Year);

    public static bool Differ(string named, LocalDate on)
    {
        if (HasOtherYear(named, on)) return true;
        foreach (var typed in Words(named))
        {
            foreach (var (name, months) in Months)
            {
                var isSaid = name.EndsWith('s') || name is "oster" or "silvester"
                    ? typed.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                    : string.Equals(typed, name, StringComparison.OrdinalIgnoreCase);
                if (isSaid && !months.Contains(on.Month)) return true;
            }
        }

        return false;
    }

    private static string[] Words(string named) => named.Split([' ', ',', '.', '-', '/', '(', ')'],
        StringSplitOptions.RemoveEmptyEntries);
}
