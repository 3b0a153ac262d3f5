using InfoInterview.Language;
using InfoInterview.Notes.Wording;
using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Finds the day on which something is due, as seen from the day of the note: the days that Language reads, what people write in
/// short for them, and the limits before them. What each wording means stands in docs/notes-reader.md.
/// </summary>
internal readonly ref struct DueReader
{
    /// <summary>So near to the ends of the calendar nothing is reckoned.</summary>
    private const int LastYear = 9700;

    private const int MonthsAhead = 12;

    private readonly NoteWords words;
    private readonly int end;
    private readonly DayReader days;
    private readonly DueForms forms;

    private DueReader(NoteWords words, DayWords language, LocalDate written, int end)
    {
        (this.words, this.end) = (words, end);
        days = new DayReader(words.Reading, language, written, MonthsAhead);
        forms = new DueForms(words, days, written, end);
    }

    /// <summary>The day that a limit is set to, or else the first day named; <c>null</c> when there is none.</summary>
    public static DueDay? Find(NoteText note, LocalDate written, int first, int end)
    {
        if (written.Year is > LastYear or < 2) return null;
        var reader = new DueReader(note.Words, note.Days, written, end);
        DueDay? plain = null;
        for (var at = first; at < end; at++)
        {
            if (reader.At(at, first, out var next) is { } day)
            {
                if (day.IsLimit) return day;
                plain ??= day;
            }

            at = next - 1;
        }

        return plain;
    }

    private DueDay? At(int at, int first, out int next)
    {
        next = at + 1;
        if (at > first && words.Is(at - 1, WordList.Past)) return null;
        var lead = at - 1;
        while (lead >= first
            && (words.Is(lead, WordList.Article) || days.Is(lead, DayWord.Small | DayWord.From) || words.Is(lead, NoteCue.Later))) lead--;
        var isLimit = lead >= first && (words.Is(lead, WordList.Deadline) || words.Is(lead, NoteCue.Than));
        if (forms.Short(at) is { } shortly) return new DueDay(at, at + 1, shortly, isLimit);
        if (days.Is(at, DayWord.Weekend)) return new DueDay(at, at + 1, forms.Weekend(isLimit && IsBefore(lead)), isLimit);
        if (forms.InOne(at) is { } one) return new DueDay(at, next = one.End, one.Date!.Value, isLimit);
        if (forms.PartOfMonth(at) is { } part) return new DueDay(at, next = part.End, part.Date!.Value, isLimit);
        if (forms.FromNow(at) is { } ahead) return new DueDay(at, next = ahead.End, ahead.Date!.Value, isLimit);
        if ((days.At(at) ?? forms.Small(at)) is not { } day || day.End > end) return null;
        next = day.End;
        if (day.Date is not { } date || !IsMeant(in day, isLimit)) return null;
        if (day.Form == DayForm.Near && IsDayAfter(at, first)) date = date.PlusDays(1);
        if (day.Form == DayForm.Weekday && days.Is(day.End, DayWord.Week) && words[day.End - 1].After == Break.None)
            return new DueDay(at, next = day.End + 1, date.PlusWeeks(1), isLimit);
        if (day.Form == DayForm.Stretch && days.Is(day.End - 1, DayWord.Weekend) && isLimit && IsBefore(lead)) date = date.PlusDays(-2);
        return new DueDay(day.First, day.End, date, isLimit);
    }

    /// <summary>
    /// "In September" says when something happens; "the Friday market" names no day, nor does "sat" without a sign that it is
    /// one.
    /// </summary>
    private bool IsMeant(in NamedDay day, bool isLimit)
    {
        if (day.Form == DayForm.Month) return isLimit;
        if (day.Form == DayForm.Period) return !days.Is(day.End - 1, DayWord.Year);
        if (day.Form != DayForm.Weekday || day.End - day.First > 1) return true;
        if (words.Is(day.First, NoteCue.Recurring)) return false;
        if (words.Is(day.First - 1, WordList.Article) && words[day.First].After == Break.None && day.End < end
            && !words.Is(day.End, WordList.Stop)) return false;
        return true;
    }

    private bool IsBefore(int lead) => words.Is(lead, NoteCue.Before);

    private bool IsDayAfter(int at, int first) => at - 2 >= first && days.Is(at - 1, DayWord.Past) && days.Is(at - 2, DayWord.Day);
}
