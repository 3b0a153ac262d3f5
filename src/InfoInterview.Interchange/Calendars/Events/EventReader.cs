using InfoInterview.Interchange.Calendars.Lines;
using InfoInterview.Interchange.Calendars.Rules;
using InfoInterview.Interchange.Calendars.Values;
using InfoInterview.Interchange.Calendars.Zones;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>Reads a <c>VEVENT</c>. One whose start cannot be read is left out with a problem; everything else costs only itself.</summary>
internal sealed class EventReader(CalendarZones zones, DateListReader dates, Func<Component, bool> counts, ProblemLog problems)
{
    private static readonly EventLength Day = new(1, Duration.Zero);

    public CalendarEvent? Read(Component component)
    {
        if (ReadStart(component) is not { } start || ReadLength(component, start) is not { } length) return null;
        return new CalendarEvent
        {
            Line = component.Line,
            Uid = component.First(Names.Uid) is { } uid ? TextValue.Unescape(uid.Value.Span, CalendarLimits.MaxSummaryLength) : null,
            Summary = component.First(Names.Summary) is { } summary ? TextValue.Unescape(summary.Value.Span, CalendarLimits.MaxSummaryLength) : null,
            Start = start,
            Length = length,
            Counts = counts(component),
            IsTentative = BusyStatus.IsTentative(component),
            Sequence = component.First(Names.Sequence) is { } sequence && int.TryParse(sequence.Value.Span.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            Stamp = component.First(Names.Stamp) is { } stamp && TimeValue.TryParse(stamp.Value.Span, out var written) ? new Moment(written, DateTimeZone.Utc).Instant : Instant.MinValue,
            Rules = ReadRules(component, Names.Rule),
            ExceptionRules = ReadRules(component, Names.ExceptionRule),
            Dates = component.Has(Names.Dates) ? dates.Read(component, start) : [],
            ExceptionDates = component.Has(Names.ExceptionDates) ? dates.ReadExceptions(component, start) : [],
            Replaces = component.First(Names.RecurrenceId) is { } id ? ReadMoment(id, start.Zone) : null,
            ReplacesFuture = component.First(Names.RecurrenceId)?.ParameterIs("RANGE", "THISANDFUTURE") == true,
        };
    }

    private Moment? ReadStart(Component component)
    {
        if (component.First(Names.Start) is { } line) return ReadMoment(line, zones.Default);
        problems.Add(component.Line, "The event has no DTSTART; it was left out.");
        return null;
    }

    private Moment? ReadMoment(ContentLine line, DateTimeZone otherwise)
    {
        if (TimeValue.TryParse(line.Value.Span, out var value))
        {
            if (line.ParameterIs("VALUE", "DATE") && !value.IsDate) value = value with { IsDate = true, Local = value.Local.Date.AtMidnight(), Offset = null };
            return new Moment(value, value.IsDate ? zones.Default : zones.Of(value, line, otherwise));
        }

        problems.Add(line.Line, $"{line.Name} '{ProblemLog.Shown(line.Value.Span)}' is no date or time; {(line.Name is Names.RecurrenceId ? "the event was read as one of its own" : "the event was left out")}.");
        return null;
    }

    private EventLength? ReadLength(Component component, Moment start)
    {
        if (component.First(Names.Finish) is { } line)
        {
            if (TimeValue.TryParse(line.Value.Span, out var finish)) return Between(start, new Moment(finish, finish.IsDate ? zones.Default : zones.Of(finish, line, start.Zone)), line);
            return Supposed(start, line.Line, $"DTEND '{ProblemLog.Shown(line.Value.Span)}' is no date or time");
        }

        if (component.First(Names.Duration) is not { } duration) return start.IsDate ? Day : Supposed(start, component.Line, "The event has no end");
        if (!EventLength.TryParse(duration.Value.Span, out var length)) return Supposed(start, duration.Line, $"DURATION '{ProblemLog.Shown(duration.Value.Span)}' is no length of time that can be read");
        return length.IsNegative ? Supposed(start, duration.Line, "The event ends before it begins") : length;
    }

    /// <summary>Somebody means to be somewhere, even where the file does not say until when.</summary>
    private EventLength Supposed(Moment start, int line, string what)
    {
        problems.Add(line, $"{what}; {(start.IsDate ? "its day" : "an hour")} was taken as busy.");
        return start.IsDate ? Day : new EventLength(0, Duration.FromHours(1));
    }

    private EventLength? Between(Moment start, Moment end, ContentLine line)
    {
        // A day that ends on the day it begins is what some programs write for one whole day.
        if (start.IsDate && end.IsDate && end.Local == start.Local) return Day;
        var length = start.IsDate && end.IsDate
            ? new EventLength(Period.DaysBetween(start.Local.Date, end.Local.Date), Duration.Zero)
            : new EventLength(0, end.Instant - start.Instant);
        if (length.IsNegative) return Supposed(start, line.Line, "The event ends before it begins");
        if (length.Days + length.Elapsed.TotalDays <= CalendarLimits.MaxEventDays) return length;
        problems.Add(line.Line, string.Create(CultureInfo.InvariantCulture, $"The event is longer than {CalendarLimits.MaxEventDays} days; it was left out."));
        return null;
    }

    private ValueList<(int Line, RecurrenceRule Rule)> ReadRules(Component component, string name)
    {
        if (!component.Has(name)) return [];
        var rules = new List<(int Line, RecurrenceRule Rule)>();
        foreach (var line in component.All(name))
        {
            if (RuleReader.Read(line.Value.Span, out var reason, out var passedOver) is { } rule)
            {
                rules.Add((line.Line, rule));
                if (passedOver.Length > 0) problems.Add(line.Line, $"{name} '{ProblemLog.Shown(line.Value.Span)}' was read without what cannot be read of it: {passedOver}.");
            }
            else problems.Add(line.Line, $"{name} '{ProblemLog.Shown(line.Value.Span)}' was not read: {reason}. Only the first date of the event counts.");
        }

        return rules.ToValueList();
    }
}
