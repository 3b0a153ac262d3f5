using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Testing;

/// <summary>
/// A source of time-zone rules in which some zones are as a test needs them, such as after a law that moves the clocks, and all others as
/// NodaTime carries them. Immutable; safe to share; compares by reference.
/// </summary>
/// <example>
/// <code>
/// var zones = FixedZones.Usual.With("Europe/Oslo", DateTimeZone.ForOffset(Offset.FromHours(2)));
/// var planner = new FollowUpPlanner(FollowUpPolicy.Guide, zones: zones);
/// </code>
/// </example>
public sealed class FixedZones : IDateTimeZoneProvider
{
    private readonly ImmutableSortedDictionary<string, DateTimeZone> own;

    private FixedZones(ImmutableSortedDictionary<string, DateTimeZone> own) => this.own = own;

    /// <summary>Every zone as NodaTime carries it.</summary>
    public static FixedZones Usual { get; } = new(ImmutableSortedDictionary.Create<string, DateTimeZone>(StringComparer.Ordinal));

    /// <summary>Tells these rules from the usual ones, for what is kept by a planner that reads days by them.</summary>
    public string VersionId => own.IsEmpty ? Tzdb.VersionId
        : $"{Tzdb.VersionId}, {string.Join(", ", own.Select(zone => $"{zone.Key} as {zone.Value.Id}"))}";

    /// <inheritdoc/>
    public System.Collections.ObjectModel.ReadOnlyCollection<string> Ids =>
        Tzdb.Ids.Concat(own.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList().AsReadOnly();

    private static IDateTimeZoneProvider Tzdb => DateTimeZoneProviders.Tzdb;

    /// <inheritdoc/>
    public DateTimeZone this[string id] =>
        GetZoneOrNull(id) ?? Unknown(id);

    /// <summary>The same source with one zone as given.</summary>
    /// <param name="id">The id; it need not be one that NodaTime carries.</param>
    /// <param name="rules">The rules that hold under this id from now on.</param>
    /// <returns>The new source.</returns>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public FixedZones With(string id, DateTimeZone rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(rules);
        return new FixedZones(own.SetItem(id, rules));
    }

    /// <inheritdoc/>
    public DateTimeZone? GetZoneOrNull(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return own.TryGetValue(id, out var zone) ? zone : Tzdb.GetZoneOrNull(id);
    }

    /// <summary>The machine's zone is no part of a test.</summary>
    /// <returns>Nothing; it always throws.</returns>
    /// <exception cref="DateTimeZoneNotFoundException">Always.</exception>
    public DateTimeZone GetSystemDefault() =>
        throw new DateTimeZoneNotFoundException("A test does not ask the machine for its zone; name one.");

    private static DateTimeZone Unknown(string id) =>
        throw new DateTimeZoneNotFoundException($"Time zone {id} is unknown to these fixed zones.");
}
