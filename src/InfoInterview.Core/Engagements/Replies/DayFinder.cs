using InfoInterview.Language;
using NodaTime;

namespace InfoInterview.Engagements.Replies;

/// <summary>Finds the days that a reply names. A year that is not written is the one in which the day comes next after the reply.</summary>
internal readonly struct DayFinder
{
    private const int Reach = 5;
    private const int ReturnReach = 12;
    private const int Middle = 15;

    /// <summary>A day this many months ahead was more likely one just past.</summary>
    private const int MostMonthsAhead = 10;

    private readonly ReplyWords reply;
    private readonly LocalDate received;

    public DayFinder(ReplyWords reply, LocalDate received) => (this.reply, this.received) = (reply, received);

    public List<FoundDay> Find()
    {
        var days = new List<FoundDay>();
        for (var at = 0; at < reply.Words.Length; at++)
        {
            if (At(at) is not { } day) continue;
            days.Add(InContext(day, days.Count == 0 ? 0 : days[^1].End));
            at = day.End - 1;
        }

        return days;
    }

    private FoundDay? At(int at)
    {
        var weekday = reply.PlaceIn(at, WordList.Weekdays);
        if (weekday > 7) weekday -= 7;
        var first = weekday > 0 ? at + 1 : at;
        if (weekday > 0 && first < reply.Words.Length)
        {
            while (first < reply.Words.Length && first - at < 3 && reply.Is(first, WordList.Small)) first++;
        }

        if (first < reply.Words.Length && (weekday == 0 || reply.Words[at].After < Break.Sentence) && Dated(first, weekday) is { } dated) return dated with { First = at };
        if (weekday == 0) return null;
        var ahead = received.Next((IsoDayOfWeek)weekday);
        return new FoundDay(at, at + 1, ahead) { IsWeekday = true };
    }

    private FoundDay? Dated(int at, int weekday)
    {
        var word = reply.Words[at];
        if (word.BeginsWithDigit) return Numeric(at, weekday) ?? DayFirst(at, weekday) ?? Ordinal(at, weekday);
        return MonthFirst(at, weekday);
    }

    /// <summary>"2027-02-01", "30.11.2026", "12/30/2026".</summary>
    private FoundDay? Numeric(int at, int weekday)
    {
        var spelling = reply.Spelling(at);
        var separator = spelling.IndexOfAny('-', '/', '.');
        if (separator <= 0 || spelling.IndexOf(':') >= 0) return null;
        Span<int> parts = stackalloc int[3];
        var (count, from) = (0, 0);
        for (var i = 0; i <= spelling.Length; i++)
        {
            if (i < spelling.Length && spelling[i] != spelling[separator]) continue;
            if (count == 3 || !int.TryParse(spelling[from..i], NumberStyles.None, CultureInfo.InvariantCulture, out parts[count++])) return null;
            from = i + 1;
        }

        if (spelling[separator] == '-') return count == 3 && parts[0] > 31 ? new FoundDay(at, at + 1, Of(parts[0], parts[1], parts[2])) : null;
        var year = count == 3 ? parts[2] < 100 ? parts[2] + 2000 : parts[2] : (int?)null;
        var dayFirst = year is null ? Next(parts[1], parts[0], weekday) : Fits(Of(year.Value, parts[1], parts[0]), weekday);
        if (spelling[separator] == '.') return count == 3 || EndsWithPoint(at) ? new FoundDay(at, at + 1, dayFirst) : null;
        if (parts[0] == parts[1]) return new FoundDay(at, at + 1, dayFirst);
        var monthFirst = year is null ? Next(parts[0], parts[1], weekday) : Fits(Of(year.Value, parts[0], parts[1]), weekday);
        return new FoundDay(at, at + 1, One(dayFirst, monthFirst));
    }

    private bool EndsWithPoint(int at) => reply.Words[at].End < reply.Text.Length && reply.Text[reply.Words[at].End] == '.';

    /// <summary>The one reading that lies ahead; <c>null</c> when both do, or none.</summary>
    private LocalDate? One(LocalDate? first, LocalDate? second)
    {
        var (isFirst, isSecond) = (first >= received, second >= received);
        return isFirst == isSecond ? null : isFirst ? first : second;
    }

    /// <summary>"3 May", "3rd of May 2027", "3. Mai".</summary>
    private FoundDay? DayFirst(int at, int weekday)
    {
        var day = Number(at, out _);
        if (day is < 1 or > 31) return null;
        var next = at + 1;
        if (reply.Words[at].After >= Break.Sentence) return null;
        while (next < reply.Words.Length && next - at < 3 && reply.Is(next, WordList.Small)) next++;
        var month = Month(next, isBesideDay: true);
        return month == 0 ? null : WithYear(at, next + 1, day, month, weekday);
    }

    /// <summary>"May 3", "May 3rd, 2027"; or "in May" alone.</summary>
    private FoundDay? MonthFirst(int at, int weekday)
    {
        var month = Month(at, isBesideDay: true);
        if (month == 0) return null;
        var next = at + 1;
        while (next < reply.Words.Length && next - at < 2 && reply.Is(next, WordList.Small)) next++;
        if (next < reply.Words.Length && reply.Words[at].After < Break.Comma && Number(next, out _) is >= 1 and <= 31 and var day && reply.Spelling(next).IndexOfAny(':', '.', '/') < 0) return WithYear(at, next + 1, day, month, weekday);
        return weekday == 0 ? MonthAlone(at) : null;
    }

    private FoundDay? MonthAlone(int at)
    {
        var month = Month(at, isBesideDay: false);
        if (month == 0 || at == 0 || !reply.Words[at].IsCapital) return null;
        if (reply.Is(at - 1, WordList.Vague) || (at > 1 && reply.Is(at - 2, WordList.Vague))) return null;
        var isMiddle = reply.Is(at - 1, WordList.Middle);
        if (!isMiddle && !reply.Is(at - 1, WordList.Within)) return null;
        if (Number(at + 1, out _) is > 2000 and < 2200 and var year) return new FoundDay(at, at + 2, Of(year, month, isMiddle ? Middle : 1));
        var day = Next(month, isMiddle ? Middle : 1, 0);
        return day is null ? null : new FoundDay(at, at + 1, day);
    }

    /// <summary>"the 20th": the next one, and only with its letters.</summary>
    private FoundDay? Ordinal(int at, int weekday)
    {
        var day = Number(at, out var suffix);
        if (suffix == 0 || day is < 1 or > 31 || reply.Spelling(at)[suffix..] is not ("st" or "nd" or "rd" or "th" or "ST" or "TH")) return null;
        for (var month = 0; month < 3; month++)
        {
            var start = received.PlusMonths(month);
            if (Of(start.Year, start.Month, day) is { } date && date >= received) return Fits(date, weekday) is { } fit ? new FoundDay(at, at + 1, fit) : null;
        }

        return null;
    }

    private FoundDay WithYear(int at, int end, int day, int month, int weekday)
    {
        if (end < reply.Words.Length && reply.Words[end - 1].After < Break.Sentence && Number(end, out _) is > 2000 and < 2200 and var year) return new FoundDay(at, end + 1, Fits(Of(year, month, day), weekday));
        return new FoundDay(at, end, Next(month, day, weekday));
    }

    private int Month(int at, bool isBesideDay)
    {
        var place = reply.PlaceIn(at, WordList.Months);
        if (place == 0 && isBesideDay) place = reply.PlaceIn(at, WordList.ShortMonths);
        return place == 0 ? 0 : ((place - 1) % 12) + 1;
    }

    /// <summary>The number with which a word begins; -1 when there is none.</summary>
    private int Number(int at, out int suffix)
    {
        suffix = 0;
        if (at >= reply.Words.Length || !reply.Words[at].BeginsWithDigit) return -1;
        var spelling = reply.Spelling(at);
        var length = 0;
        while (length < spelling.Length && char.IsAsciiDigit(spelling[length])) length++;
        if (length > 4 || spelling.IndexOfAny('.', '/', ':') >= 0) return -1;
        suffix = length < spelling.Length ? length : 0;
        return int.Parse(spelling[..length], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private LocalDate? Next(int month, int day, int weekday)
    {
        if (Of(received.Year, month, day) is { } near && near >= received) return Fits(near, weekday);
        return Of(received.Year + 1, month, day) is { } date && date <= received.PlusMonths(MostMonthsAhead) ? Fits(date, weekday) : null;
    }

    private static LocalDate? Of(int year, int month, int day) =>
        year is > 1900 and < 9000 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>A date beside a weekday on which it does not fall is no date.</summary>
    private static LocalDate? Fits(LocalDate? date, int weekday) => weekday == 0 || (int?)date?.DayOfWeek == weekday ? date : null;

    private FoundDay InContext(FoundDay day, int since)
    {
        var sentence = reply.Words[day.First].Sentence;
        var (role, shift, isWeek) = (DayRole.Plain, 0, false);
        for (var at = day.First - 1; at >= Math.Max(0, day.First - Reach) && reply.Words[at].Sentence == sentence; at--)
        {
            if (reply.Is(at, WordList.Week)) isWeek = true;
            if (reply.Is(at, WordList.Inclusive)) shift = 1;
            if (reply.Is(at, WordList.Past)) (role, shift) = (DayRole.From, 1);
            else if (reply.Is(at, WordList.Until)) role = DayRole.Until;
            else if (reply.Is(at, WordList.From)) role = DayRole.From;
            if (role != DayRole.Plain) break;
        }

        if (reply.Is(day.End, WordList.Inclusive)) shift = 1;
        var date = day.Date?.PlusDays(shift);
        if (isWeek && day.Date is { } within) date = within.DayOfWeek == IsoDayOfWeek.Monday ? within : within.Previous(IsoDayOfWeek.Monday);
        return day with { Role = role, Date = date, TellsReturn = TellsReturn(sentence, day, since) };
    }

    /// <summary>Whether a return is told of between the day before and this one, or right behind it.</summary>
    private bool TellsReturn(int sentence, FoundDay day, int since)
    {
        for (var at = day.First - 1; at >= Math.Max(since, day.First - ReturnReach) && reply.Words[at].Sentence == sentence; at--)
        {
            if (reply.Is(at, WordList.Returning)) return true;
        }

        for (var at = day.End; at < Math.Min(reply.Words.Length, day.End + ReturnReach) && reply.Words[at].Sentence == sentence; at++)
        {
            if (reply.Is(at, WordList.ReturningAfter)) return true;
        }

        return false;
    }
}
