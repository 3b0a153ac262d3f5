using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Time;

/// <summary>
/// The id of a time zone that exists, such as <c>Europe/Oslo</c>. Equal when the ids are the same letter for letter; an alias is
/// another id.
/// </summary>
/// <example>
/// <code>
/// ZoneId oslo = "Europe/Oslo";
/// Console.WriteLine(ZoneId.Parse("Eastern Standard Time")); // America/New_York
/// Console.WriteLine(ZoneId.TryParse("Mars", out _)); // False
/// </code>
/// </example>
public sealed class ZoneId : IEquatable<ZoneId>, IParsable<ZoneId>
{
    private static readonly FrozenDictionary<string, ZoneId> Known = KnownIds();

    // Zones are looked up for every plan of every sweep, so the hash of the text is taken once.
    private readonly int hash;

    private ZoneId(string id) => (Id, hash) = (id, StringComparer.Ordinal.GetHashCode(id));

    /// <summary>The id as the tz database writes it.</summary>
    public string Id { get; }

    /// <summary>The rules of the zone, as the given source knows them.</summary>
    /// <param name="zones">The source of the rules.</param>
    /// <returns>The zone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    /// <exception cref="DateTimeZoneNotFoundException">The source is older than the zone.</exception>
    public DateTimeZone In(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return zones[Id];
    }

    /// <summary>Reads an id in any letter case; a Windows id such as <c>Eastern Standard Time</c> becomes its tz name.</summary>
    /// <param name="text">The id, such as <c>Europe/Oslo</c>, or a Windows id.</param>
    /// <returns>The zone's id as the tz database writes it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">No such zone is known.</exception>
    public static ZoneId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var zone)
            ? zone
            : throw new FormatException($"'{text}' is not a known time zone. Write it as in 'Europe/Oslo' or 'America/Chicago'.");
    }

    /// <summary>Reads an id as <see cref="Parse(string)"/> does; <c>false</c> when no such zone is known.</summary>
    /// <param name="text">The id; any text, also none.</param>
    /// <param name="zone">The zone's id; <c>null</c> when no such zone is known.</param>
    /// <returns>Whether there is such a zone.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ZoneId? zone)
    {
        zone = text is not null && Known.TryGetValue(text.Trim(), out var known) ? known : null;
        return zone is not null;
    }

    /// <summary>
    /// Reads an id as <see cref="Parse(string)"/> does, or one that only the given source knows, for a host whose source is
    /// newer.
    /// </summary>
    /// <param name="text">The id; any text, also none.</param>
    /// <param name="zones">The host's source of rules.</param>
    /// <param name="zone">The zone's id; <c>null</c> when neither knows such a zone.</param>
    /// <returns>Whether there is such a zone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    public static bool TryParse([NotNullWhen(true)] string? text, IDateTimeZoneProvider zones, [NotNullWhen(true)] out ZoneId? zone)
    {
        ArgumentNullException.ThrowIfNull(zones);
        if (TryParse(text, out zone)) return true;
        var trimmed = text?.Trim();
        zone = trimmed is { Length: > 0 } && zones.Ids.Contains(trimmed, StringComparer.Ordinal) ? new ZoneId(trimmed) : null;
        return zone is not null;
    }

    /// <summary>The zone that a Windows id means in one territory, by Unicode CLDR.</summary>
    /// <param name="windowsId">Such as <c>W. Europe Standard Time</c>, in any letter case.</param>
    /// <param name="territory">An ISO 3166 code such as <c>CH</c>, in any letter case; a territory that the id is not used in
    /// gets the id's main zone.</param>
    /// <param name="zone">The territory's first zone for that id, such as <c>Europe/Zurich</c>.</param>
    /// <returns>Whether the Windows id is known.</returns>
    public static bool TryFromWindows(string? windowsId, string? territory, [NotNullWhen(true)] out ZoneId? zone)
    {
        const string Everywhere = "001";
        zone = null;
        foreach (var row in TzdbDateTimeZoneSource.Default.WindowsMapping.MapZones)
        {
            if (!string.Equals(row.WindowsId, windowsId?.Trim(), StringComparison.OrdinalIgnoreCase)) continue;
            var here = string.Equals(row.Territory, territory?.Trim(), StringComparison.OrdinalIgnoreCase);
            if (here || string.Equals(row.Territory, Everywhere, StringComparison.Ordinal)) zone = Parse(row.TzdbIds[0]);
            if (here) break;
        }

        return zone is not null;
    }

    /// <summary>Every id of the tz database that this version carries, in ordinal order; Windows ids are read but not listed.</summary>
    public static IEnumerable<string> All => TzdbDateTimeZoneSource.Default.GetIds().Order(StringComparer.Ordinal);

    /// <summary>Reads the id; the text must be a known zone.</summary>
    /// <param name="text">A zone of the tz database, such as <c>Europe/Oslo</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">No such zone is known.</exception>
    public static implicit operator ZoneId(string text) => Parse(text);

    static ZoneId IParsable<ZoneId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ZoneId>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ZoneId result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(ZoneId? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ZoneId);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static FrozenDictionary<string, ZoneId> KnownIds()
    {
        var source = TzdbDateTimeZoneSource.Default;
        var known = new Dictionary<string, ZoneId>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in source.GetIds()) known[id] = new ZoneId(id);
        foreach (var (windows, tz) in source.WindowsMapping.PrimaryMapping)
            known.TryAdd(windows, known.GetValueOrDefault(tz) ?? new ZoneId(tz));
        return known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
