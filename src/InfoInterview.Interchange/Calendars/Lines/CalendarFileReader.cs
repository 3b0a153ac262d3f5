namespace InfoInterview.Interchange.Calendars.Lines;

/// <summary>
/// Reads the components of a file. What is torn is mended where its meaning is plain: an event that never ends, ends where the next one
/// begins; an event outside any calendar is one all the same.
/// </summary>
internal sealed class CalendarFileReader
{
    private const int LinesBetweenChecks = 256;

    private readonly LineReader reader;
    private readonly ProblemLog problems;
    private readonly CancellationToken cancellationToken;
    private readonly CalendarFile file = new();

    /// <summary>The open components, the outermost first; <c>null</c> is one that does not matter here.</summary>
    private readonly List<(string Name, Component? Component)> open = [];

    private CalendarFileReader(string text, ProblemLog problems, CancellationToken cancellationToken)
    {
        reader = new LineReader(text);
        this.problems = problems;
        this.cancellationToken = cancellationToken;
    }

    private Component? Current => open.Count == 0 ? null : open[^1].Component;

    public static CalendarFile Read(string text, ProblemLog problems, CancellationToken cancellationToken) =>
        new CalendarFileReader(text, problems, cancellationToken).Read();

    private CalendarFile Read()
    {
        var sinceCheck = 0;
        while (reader.Next())
        {
            if (++sinceCheck % LinesBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            ReadLine();
        }

        CloseDownTo(0);
        if (!file.IsCalendar) problems.Add(line: null, "This is no calendar file: it has no line BEGIN:VCALENDAR. Export your calendar as iCalendar (.ics).");
        return file;
    }

    private void ReadLine()
    {
        var text = reader.Head;
        var isCut = false;
        var nameEnd = text.Span.IndexOfAny(':', ';');
        if (nameEnd < 0 && reader.IsFolded)
        {
            text = reader.Unfold(out isCut);
            nameEnd = text.Span.IndexOfAny(':', ';');
        }

        if (nameEnd < 0)
        {
            if (Current is not null) problems.Add(reader.Line, $"'{ProblemLog.Shown(text.Span)}' is no property; the line was passed over.");
            return;
        }

        if (!Names.IsKnownProperty(text.Span[..nameEnd].Trim(), out var name)) return;
        if (reader.IsFolded || text.Length > CalendarLimits.MaxLineLength) text = reader.Unfold(out isCut);
        if (ContentLine.Split(reader.Line, name, text) is { } line) Take(line, isCut);
    }

    private void Take(ContentLine line, bool isCut)
    {
        if (ReferenceEquals(line.Name, Names.Begin)) Begin(line);
        else if (ReferenceEquals(line.Name, Names.End)) End(line);
        else if (Current is { } component)
        {
            // A cut description is still one; a cut list of dates is not the list that was meant.
            if (isCut && line.Name is not (Names.Description or Names.Summary))
            {
                problems.Add(line.Line, string.Create(CultureInfo.InvariantCulture, $"The line is longer than {CalendarLimits.MaxLineLength} characters; the rest of it was not read."));
            }

            component.Lines.Add(line);
        }
    }

    private void Begin(ContentLine line)
    {
        var text = line.Value.Span.Trim();
        var isKnown = Names.IsKnownComponent(text, out var name);
        file.IsCalendar |= isKnown;
        if (isKnown && name is Names.Calendar) CloseDownTo(0);
        else if (isKnown && name is not (Names.Standard or Names.Daylight)) CloseDownTo(open.FindLastIndex(item => string.Equals(item.Name, Names.Calendar, StringComparison.Ordinal)) + 1);
        if (open.Count >= CalendarLimits.MaxDepth)
        {
            problems.Add(line: null, string.Create(CultureInfo.InvariantCulture, $"Components lie in each other more than {CalendarLimits.MaxDepth} deep; what lies deeper was not read."));
            return;
        }

        if (!isKnown)
        {
            open.Add((text.ToString().ToUpperInvariant(), null));
            return;
        }

        var component = new Component(name, line.Line, Current);
        open.Add((name, component));
        switch (name)
        {
            case Names.Event: file.Events.Add(component); break;
            case Names.FreeBusy: file.BusyPeriods.Add(component); break;
            case Names.TimeZone: file.Zones.Add(component); break;
            case Names.Standard or Names.Daylight: component.Parent?.Parts.Add(component); break;
        }
    }

    private void End(ContentLine line)
    {
        var name = line.Value.Span.Trim().ToString().ToUpperInvariant();
        var index = open.FindLastIndex(item => string.Equals(item.Name, name, StringComparison.Ordinal));
        if (index < 0) return;
        CloseDownTo(index + 1);
        open.RemoveAt(index);
    }

    private void CloseDownTo(int count)
    {
        while (open.Count > count)
        {
            var (name, component) = open[^1];
            open.RemoveAt(open.Count - 1);
            if (component is not null && name is not Names.Calendar) problems.Add(component.Line, $"{name} has no END; it was read as far as it goes.");
        }
    }
}
