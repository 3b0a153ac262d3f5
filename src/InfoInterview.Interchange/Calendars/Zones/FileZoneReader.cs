using InfoInterview.Interchange.Calendars.Lines;
using InfoInterview.Interchange.Calendars.Rules;
using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Zones;

/// <summary>Reads a <c>VTIMEZONE</c> into a zone.</summary>
internal sealed class FileZoneReader(StepBudget budget, ProblemLog problems)
{
    /// <summary>Changes of the clock are counted out between these years; before and after, the nearest offset holds.</summary>
    private static readonly LocalDateTime From = new(1900, 1, 1, 0, 0);

    private static readonly LocalDateTime To = new(2101, 1, 1, 0, 0);

    /// <summary>The zone; <c>null</c> when the definition holds no offset at all.</summary>
    public FileZone? Read(string id, Component definition)
    {
        var changes = new List<(Instant At, Offset To)>();
        (LocalDateTime Start, Offset From)? earliest = null;
        Offset? only = null;
        foreach (var part in definition.Parts)
        {
            if (!TryOffset(part, Names.OffsetTo, out var to)) continue;
            if (!TryOffset(part, Names.OffsetFrom, out var from)) from = to;
            only ??= to;
            if (part.First(Names.Start) is not { } line || !TimeValue.TryParse(line.Value.Span, out var start))
            {
                problems.Add(part.Line, $"{part.Name} of the zone '{ProblemLog.Shown(id)}' has no DTSTART that can be read; it was passed over.");
                continue;
            }

            if (earliest is null || start.Local < earliest.Value.Start) earliest = (start.Local, from);
            changes.AddRange(StartsOf(part, start.Local, id).Select(local => (At(local, from), to)));
        }

        if (changes.Count > CalendarLimits.MaxZoneChanges)
        {
            problems.Add(definition.Line, string.Create(CultureInfo.InvariantCulture, $"The zone changes its clocks more than {CalendarLimits.MaxZoneChanges} times; the rest was not read."));
            changes.RemoveRange(CalendarLimits.MaxZoneChanges, changes.Count - CalendarLimits.MaxZoneChanges);
        }

        return only is { } offset ? FileZone.Of(id, earliest?.From ?? offset, changes) : null;
    }

    private static Instant At(LocalDateTime local, Offset from) => local.WithOffset(from).ToInstant();

    private List<LocalDateTime> StartsOf(Component part, LocalDateTime start, string id)
    {
        var starts = new List<LocalDateTime> { start };
        foreach (var line in part.All(Names.Rule))
        {
            var rule = RuleReader.Read(line.Value.Span, out var reason, out _);
            if (rule is null || rule.Frequency < Frequency.Monthly)
            {
                problems.Add(line.Line, rule is null ? $"The rule of the zone '{ProblemLog.Shown(id)}' was not read: {reason}." : "Clocks do not change so often; the rule was not read.");
                continue;
            }

            // An end in UTC is compared as if it were local: no zone has two changes on neighbouring days.
            starts.AddRange(new RuleExpander(rule, start, isDate: false, budget).Between(From, To, rule.Until?.Local.PlusDays(rule.Until.Value.IsUtc ? 1 : 0)).Take(CalendarLimits.MaxZoneChanges + 1));
        }

        foreach (var line in part.All(Names.Dates))
        {
            foreach (var value in new PartsOf(line.Value.Span, ','))
            {
                if (starts.Count > CalendarLimits.MaxZoneChanges) break;
                if (TimeValue.TryParse(value, out var date)) starts.Add(date.Local);
            }
        }

        return starts;
    }

    private static bool TryOffset(Component part, string name, out Offset offset)
    {
        offset = Offset.Zero;
        if (part.First(name) is not { } line || !OffsetValue.TryParse(line.Value.Span, out var read) || read is null) return false;
        offset = read.Value;
        return true;
    }
}
