using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Happenings;

/// <summary>Reads what was typed for the parts of a fact, by their shapes.</summary>
internal sealed class TypedParts(FactInput input, Contact contact, InputProblems problems)
{
    public static string BeyondBounds =>
        Spoken.Of($"Choose a day between the years {DateBounds.First.Year} and {DateBounds.Last.Year}.");

    /// <summary>The value of a part; <c>null</c> when the fact stays as it is.</summary>
    public object? Read(FactGroup group, FactPart part, Fact fact)
    {
        if (part is { Name: "by", Shape: FactPartShape.Word }) return Enum.IsDefined(input.By) ? Words.Of(input.By) : null;
        if (group.Fields.FirstOrDefault(field => string.Equals(field.Part.Name, part.Name, StringComparison.Ordinal)) is not { Name: var name } asked) return null;
        var isNeeded = part.ValueIn(fact) is not null;
        return part.Shape switch
        {
            FactPartShape.Text => Text(name, isNeeded),
            FactPartShape.Word when isNeeded && part.Name is not "turn" => null,
            FactPartShape.Word => Word(name, part),
            FactPartShape.Day => Day(name),
            FactPartShape.Flag => input[name] is "true" ? true : null,
            FactPartShape.Point => contact.Points.FirstOrDefault(point => string.Equals(point.Value, input[name], StringComparison.Ordinal)),
            FactPartShape.Appointment => Time(asked),
            FactPartShape.Appointments => Times(asked) is { IsEmpty: false } times ? times : null,
            FactPartShape.Words => Ticked(asked, part.ValueIn(fact) as ValueList<string>? ?? []) is { IsEmpty: false } words ? words : null,
            FactPartShape.Texts => Texts(name) is { IsEmpty: false } texts ? texts : null,
            _ => null,
        };
    }

    private string? Text(string name, bool isNeeded)
    {
        var text = problems.Text(name, input[name], InputLimits.Line);
        if (text is null && isNeeded) problems.Add(name, name is "answer.referred" ? Spoken.Of("Say whom they named. If they named nobody, choose “They passed it on”.") : Spoken.Of("Say what was promised, such as: send the reading list."));
        return text;
    }

    private string? Word(string name, FactPart part)
    {
        if (input[name] is not { } word) return null;
        if (part.Vocabulary.Contains(word, StringComparer.Ordinal)) return word;
        problems.Add(name, Spoken.Of("Choose one that is offered."));
        return null;
    }

    private LocalDate? Day(string name)
    {
        if (input[name] is not { } text) return null;
        if (LocalText.ReadDate(text) is not { } day) problems.Add(name, Spoken.Of("Write the day, such as 2026-03-19."));
        else if (!DateBounds.Holds(day)) problems.Add(name, BeyondBounds);
        else return day;
        return null;
    }

    private Appointment? Time(FactField field)
    {
        var name = field.Of("start");
        var start = LocalText.Read(input[name]);
        if (start is null) problems.Add(name, Spoken.Of("Write the date and the time of the meeting, such as 2026-03-19 14:30."));
        else if (!DateBounds.Holds(start.Value.Date)) problems.Add(name, BeyondBounds);
        var zone = problems.Zone(field.Of("zone"), input[field.Of("zone")]);
        if (input[field.Of("zone")] is null) problems.Add(field.Of("zone"), Spoken.Of("Say in which time zone."));
        var minutes = Minutes(field);
        return problems.Any || zone is null ? null : new Appointment { Start = start!.Value, Zone = zone, Minutes = minutes };
    }

    private int Minutes(FactField field)
    {
        var name = field.Of("minutes");
        if (input[name] is not { } text) return Ask.UsualMinutes;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= NodaConstants.MinutesPerDay) return minutes;
        problems.Add(name, Spoken.Of($"A meeting lasts from 1 to {NodaConstants.MinutesPerDay} minutes."));
        return Ask.UsualMinutes;
    }

    public ValueList<Appointment> Times(FactField field)
    {
        if (problems.Text(field.Name, input[field.Name], InputLimits.Paragraph) is not { } text || problems.Any) return [];
        var usual = problems.Zone(field.Of("zone"), input[field.Of("zone")]) ?? contact.Zone;
        var times = new List<Appointment>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = line.LastIndexOf(' ');
            var named = at > 0 && ZoneId.TryParse(line[(at + 1)..], out var own) ? own : null;
            var zone = named ?? usual;
            if (LocalText.Read(named is null ? line : line[..at]) is not { } start) problems.Add(field.Name, Spoken.Of($"“{line}” is no time. Write one on each line, such as 2026-03-19 14:30."));
            else if (!DateBounds.Holds(start.Date)) problems.Add(field.Name, BeyondBounds);
            else if (zone is null) problems.Add(field.Of("zone"), Spoken.Of("Say in which time zone."));
            else times.Add(new Appointment { Start = start, Zone = zone, Minutes = Ask.UsualMinutes });
        }

        return times.ToValueList();
    }

    /// <summary>What the choice says and what was ticked besides, in the order of the list.</summary>
    private ValueList<string> Ticked(FactField field, ValueList<string> said) =>
        field.Part.Vocabulary.Where(word => said.Contains(word, StringComparer.Ordinal) || input[field.Of(word)] is "true").ToValueList();

    private ValueList<string> Texts(string name) => problems.Text(name, input[name], InputLimits.Line) is { } text
        ? text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList()
        : [];
}
