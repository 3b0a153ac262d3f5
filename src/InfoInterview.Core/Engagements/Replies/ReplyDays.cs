using InfoInterview.Language;
using NodaTime;

namespace InfoInterview.Engagements.Replies;

/// <summary>Chooses among the days of a reply, by the words around them.</summary>
internal sealed class ReplyDays
{
    /// <summary>An absence that would last this many days is more likely misread.</summary>
    private const int LongestAbsence = 100;

    private const int Reach = 5;
    private const int ReturnReach = 12;

    private readonly List<FoundDay> days;
    private readonly LocalDate received;

    private ReplyDays(List<FoundDay> days, LocalDate received) => (this.days, this.received) = (days, received);

    public static ReplyDays Of(ReplyScan scan, LocalDate received)
    {
        var body = scan.Body;
        var found = new List<FoundDay>();
        var reader = new DayReader(in body, DayWords.For(scan.Language is "" ? "en" : scan.Language), received);
        var named = new Growing<NamedDay>(8);
        for (var at = 0; at < scan.End; at++)
        {
            ref readonly var sentence = ref body.Sentences[at];
            named.Clear();
            reader.Read(sentence.First, sentence.End, ref named);
            var since = sentence.First;
            foreach (ref readonly var day in named.Items)
            {
                if (day.Form is DayForm.Period or DayForm.Stretch) continue;
                found.Add(InContext(reader, in sentence, in day, since));
                since = day.End;
            }
        }

        named.Dispose();
        return new ReplyDays(found, received);
    }

    /// <summary>The day of the return; <c>null</c> when it can be read in two ways, lies behind or implausibly far ahead.</summary>
    public LocalDate? Return()
    {
        var returns = days.FindAll(day => day is { TellsReturn: true, Role: not DayRole.Until });
        if (returns.Count == 0) returns = days.FindAll(day => day.Role == DayRole.Until);
        if (returns.Count == 0 || returns.Exists(day => day.Date is null)) return null;
        var last = returns.Max(day => day.Date!.Value);
        return last < received || Period.DaysBetween(received, last) >= LongestAbsence ? null : last;
    }

    /// <summary>The day to ask again: the last that is named from, or else until.</summary>
    public LocalDate? Later()
    {
        var ahead = days.FindAll(day => !day.IsWeekday);
        var from = ahead.FindLast(day => day.Role != DayRole.Until);
        if (from != default) return Ahead(from);
        var until = ahead.FindLast(day => day.Role == DayRole.Until);
        return until == default ? null : Ahead(until);
    }

    /// <summary>The day from which somebody willing is free.</summary>
    public LocalDate? From()
    {
        var from = days.FindLast(day => day is { Role: DayRole.From, IsWeekday: false });
        if (from == default) from = days.FindLast(day => day is { Role: DayRole.Until, IsWeekday: false });
        return from == default ? null : Ahead(from);
    }

    private LocalDate? Ahead(FoundDay day) => day.Date >= received ? day.Date : null;

    private static FoundDay InContext(DayReader reader, in Sentence sentence, in NamedDay day, int since)
    {
        var (role, shift, isWeek) = (DayRole.Plain, 0, false);
        for (var at = day.First - 1; at >= Math.Max(sentence.First, day.First - Reach); at--)
        {
            if (reader.Is(at, DayWord.Week)) isWeek = true;
            if (reader.Is(at, DayWord.Inclusive)) shift = 1;
            if (reader.Is(at, DayWord.Past)) (role, shift) = (DayRole.From, 1);
            else if (reader.Is(at, DayWord.Until)) role = DayRole.Until;
            else if (reader.Is(at, DayWord.From)) role = DayRole.From;
            if (role != DayRole.Plain) break;
        }

        if (day.End < sentence.End && reader.Is(day.End, DayWord.Inclusive)) shift = 1;
        var date = day.Date?.PlusDays(shift);
        if (isWeek && day.Date is { } within) date = within.DayOfWeek == IsoDayOfWeek.Monday ? within : within.Previous(IsoDayOfWeek.Monday);
        return new FoundDay(day.First, day.End, date) { Role = role, IsWeekday = day.Form is DayForm.Weekday or DayForm.NextWeekday or DayForm.Near, TellsReturn = TellsReturn(reader, in sentence, in day, since) };
    }

    /// <summary>Whether a return is told of between the day before and this one, or right behind it.</summary>
    private static bool TellsReturn(DayReader reader, in Sentence sentence, in NamedDay day, int since)
    {
        for (var at = day.First - 1; at >= Math.Max(since, day.First - ReturnReach); at--)
        {
            if (reader.Is(at, DayWord.Returning)) return true;
        }

        for (var at = day.End; at < Math.Min(sentence.End, day.End + ReturnReach); at++)
        {
            if (reader.Is(at, DayWord.ReturningAfter)) return true;
        }

        return false;
    }
}
