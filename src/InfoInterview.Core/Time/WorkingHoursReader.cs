using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Time;

/// <summary>Reads written working hours token by token, so that every problem is found in one pass.</summary>
internal sealed class WorkingHoursReader(string text)
{
    public static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private readonly List<KeyValuePair<IsoDayOfWeek, DayWindow>> windows = [];
    private readonly List<HoursProblem> problems = [];
    private readonly List<IsoDayOfWeek> group = [];
    private bool groupHasWindow;

    public IReadOnlyList<KeyValuePair<IsoDayOfWeek, DayWindow>>? Read(out ValueList<HoursProblem> found)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == ';') EndGroup(at);
            if (text[at] is ';' or ',' || char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && text[end] is not (';' or ',') && !char.IsWhiteSpace(text[end])) end++;
            ReadToken(new TextSpan(at, end - at));
            at = end;
        }

        EndGroup(text.Length);
        found = problems.ToValueList();
        return problems.Count == 0 ? windows : null;
    }

    private void ReadToken(TextSpan span)
    {
        var token = span.Of(text).ToString();
        if (char.IsAsciiLetter(token[0])) ReadDays(token, span);
        else if (!DayWindow.TryParse(token, out var window))
            Report(span, $"'{token}' is no window of a day; write it as in '09:00-17:00' or '22:00-02:00'.");
        else if (group.Count == 0) Report(span, $"'{token}' stands before any day; write the days first, as in 'Mon-Fri {token}'.");
        else
        {
            groupHasWindow = true;
            foreach (var day in group) windows.Add(KeyValuePair.Create(day, window));
        }
    }

    private void ReadDays(string token, TextSpan span)
    {
        if (groupHasWindow) Report(span, $"'{token}' begins new days; part them from the hours before with a semicolon.");
        var ends = token.Split('-');
        if (ends.Length > 2 || Day(ends[0]) is not { } first || Day(ends[^1]) is not { } last)
        {
            Report(span, $"'{token}' is no day; write Mon, Tue, Wed, Thu, Fri, Sat or Sun, or a range such as Mon-Fri.");
            return;
        }

        // A range may run over the end of the week, as in Sun-Thu.
        for (var day = first; ; day = day == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : day + 1)
        {
            group.Add(day);
            if (day == last) break;
        }
    }

    private void EndGroup(int at)
    {
        if (group.Count > 0 && !groupHasWindow && problems.Count == 0)
            Report(new TextSpan(at, 0), "These days have no hours; write a window such as 09:00-17:00, or leave the days out.");
        group.Clear();
        groupHasWindow = false;
    }

    private void Report(TextSpan span, string message) => problems.Add(new HoursProblem { Message = message, Span = span });

    private static IsoDayOfWeek? Day(string name)
    {
        for (var index = 0; index < DayNames.Length; index++)
        {
            // Long names are understood by their first letters: Monday, Tues.
            if (name.Length >= 3 && name.StartsWith(DayNames[index], StringComparison.OrdinalIgnoreCase)) return (IsoDayOfWeek)(index + 1);
        }

        return null;
    }
}
